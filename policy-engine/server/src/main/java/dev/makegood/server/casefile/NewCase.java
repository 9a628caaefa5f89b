package dev.makegood.server.casefile;

import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case that is to be kept, however faulty the request. */
final class NewCase {
    static final String FACTS = "facts";

    private static final String REF = "ref";
    private static final String CUSTOMER = "customer";
    private static final String ABOUT = "about";
    private static final String RULE_SETS = "ruleSets";
    private static final String CHANNEL = "channel";
    private static final String LANGUAGE = "language";
    private static final String BRANCH = "branch";
    private static final String TEAM = "team";
    private static final String ASSIGNEE = "assignee";
    private static final String OPENED_AT = "openedAt";
    private static final int MOST_RULE_SETS = 8;
    private static final int LONGEST = 200;
    /** What an address can have in it, and no address under /api/v1/cases is. */
    private static final Pattern REF_FORM =
            Pattern.compile("(?!(?:stream|events|sources)$)[\\p{L}\\p{N}][\\p{L}\\p{N}._~:@+-]{0,199}");

    private static final Pattern LANGUAGE_FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final JsonNode body;
    private final Members members;

    private final Optional<String> ref;
    private final Optional<String> customer;
    private final Optional<String> about;
    private final List<String> ruleSets;
    private final Optional<Channel> channel;
    private final Optional<String> language;
    private final Optional<String> branch;
    private final Optional<String> team;
    private final Optional<String> assignee;
    private final Instant openedAt;

    /** @param caller whose branch it is of where none is said */
    NewCase(JsonNode body, Caller caller, Instant now, RuleSets known, Branches branches, CaseRecords records) {
        this.body = body;
        this.members = Members.of(
                body, REF, CUSTOMER, ABOUT, RULE_SETS, CHANNEL, LANGUAGE, BRANCH, TEAM, ASSIGNEE, OPENED_AT, FACTS);
        this.ref = given(REF).flatMap(_ -> members.text(REF, REF_FORM, CaseTexts.GIVE_REF));
        this.customer = key(CUSTOMER);
        this.about = key(ABOUT);
        this.ruleSets = ruleSets(known);
        this.channel = given(CHANNEL).flatMap(_ -> members.oneOf(CHANNEL, Channel::of, names()));
        this.language = given(LANGUAGE).flatMap(_ -> members.text(LANGUAGE, LANGUAGE_FORM, CaseTexts.GIVE_LANGUAGE));
        this.branch = existing(BRANCH, branches::contain, CaseTexts.GIVE_BRANCH)
                .or(() -> given(BRANCH).isPresent() ? Optional.empty() : Optional.ofNullable(caller.branch()));
        this.team = existing(TEAM, records::isTeam, CaseTexts.GIVE_TEAM);
        this.assignee = existing(ASSIGNEE, records::isAgent, CaseTexts.GIVE_AGENT);
        this.openedAt = moment(members, OPENED_AT, now).orElse(now);
        given(FACTS)
                .filter(facts -> !facts.isObject())
                .ifPresent(_ -> members.note(
                        FACTS, FactFault.Code.WRONG_TYPE.name(), CaseTexts.NOT_FACTS, CaseTexts.GIVE_FACTS));
    }

    List<Fault> faults() {
        return members.faults();
    }

    Optional<String> ref() {
        return ref;
    }

    Optional<String> customer() {
        return customer;
    }

    Optional<String> about() {
        return about;
    }

    List<String> ruleSets() {
        return ruleSets;
    }

    Optional<Channel> channel() {
        return channel;
    }

    Optional<String> language() {
        return language;
    }

    Optional<String> branch() {
        return branch;
    }

    Optional<String> team() {
        return team;
    }

    Optional<String> assignee() {
        return assignee;
    }

    Instant openedAt() {
        return openedAt;
    }

    ObjectNode facts() {
        return body.path(FACTS) instanceof ObjectNode facts ? facts : JsonNodeFactory.instance.objectNode();
    }

    private Optional<JsonNode> given(String name) {
        return Optional.of(body.path(name)).filter(node -> !node.isMissingNode() && !node.isNull());
    }

    private Optional<String> key(String name) {
        return members.textIfGiven(name, LONGEST).filter(text -> isReadable(name, text));
    }

    private boolean isReadable(String name, String text) {
        var isReadable = text.chars().noneMatch(Character::isISOControl);
        if (!isReadable) {
            members.note(name, "CONTROL_CHARACTERS", CaseTexts.CONTROL_CHARACTERS, CaseTexts.GIVE_KEY);
        }
        return isReadable;
    }

    private Optional<String> existing(String name, Predicate<String> isThere, Text remedy) {
        return members.textIfGiven(name, LONGEST).filter(text -> {
            var there = isReadable(name, text) && isThere.test(text);
            if (!there) {
                members.note(name, FactFault.Code.NOT_IN_LIST.name(), CaseTexts.NO_SUCH, remedy);
            }
            return there;
        });
    }

    private List<String> ruleSets(RuleSets known) {
        var ids = body.path(RULE_SETS)
                .valueStream()
                .map(node -> node.asString(""))
                .toList();
        var isList = body.path(RULE_SETS).isArray()
                && !ids.isEmpty()
                && ids.size() <= MOST_RULE_SETS
                && new HashSet<>(ids).size() == ids.size();
        if (!isList) {
            members.note(
                    RULE_SETS,
                    FactFault.Code.OUT_OF_BOUNDS.name(),
                    CaseTexts.WRONG_RULE_SETS,
                    CaseTexts.GIVE_RULE_SETS);
            return List.of();
        }
        for (var index = 0; index < ids.size(); index++) {
            if (known.find(ids.get(index)).isEmpty()) {
                members.note(
                        "%s[%d]".formatted(RULE_SETS, index),
                        FactFault.Code.NOT_IN_LIST.name(),
                        CaseTexts.NO_SUCH,
                        CaseTexts.GIVE_RULE_SETS);
            }
        }
        return ids;
    }

    private static String names() {
        return String.join(
                ", ", List.of(Channel.values()).stream().map(Enum::name).toList());
    }

    /** A moment that is not to come; to be left out for now. */
    static Optional<Instant> moment(Members members, String name, Instant now) {
        return members.textIfGiven(name, LONGEST).flatMap(text -> {
            var read = instant(text).filter(moment -> !moment.isAfter(now)).filter(NewCase::isOfOurTime);
            if (read.isEmpty()) {
                members.note(name, FactFault.Code.OUT_OF_BOUNDS.name(), CaseTexts.NO_SUCH, CaseTexts.GIVE_MOMENT);
            }
            return read;
        });
    }

    private static boolean isOfOurTime(Instant moment) {
        return moment.isAfter(Instant.EPOCH);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
