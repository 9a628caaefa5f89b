package dev.makegood.server.casefile;

import dev.makegood.server.audit.Act;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Gives cases into hands, says how they stand, and puts down contacts. */
@Service
@PreAuthorize("hasAuthority('cases')")
public class CaseHandling {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ID = 200;
    private static final String TAKE = "take";
    private static final String ASSIGNEE = "assignee";
    private static final String TEAM = "team";
    private static final String BRANCH = "branch";
    private static final String STATUS = "status";
    private static final String APPEAL = "appeal";
    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";
    private static final String AT = "at";
    private static final String TEXT = "text";

    private final CaseRecords records;
    private final Branches branches;
    private final CaseRating rating;
    private final Acting acting;

    CaseHandling(CaseRecords records, Branches branches, CaseRating rating, Acting acting) {
        this.records = records;
        this.branches = branches;
        this.rating = rating;
        this.acting = acting;
    }

    /** Has the caller take it, or gives it to somebody, a team or a branch; what is left out stays. */
    public Working<CaseFile> assign(String ref, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(new Acting.Asked(ref, "assignment", body, key, by), file -> {
            var members = Members.of(body, TAKE, ASSIGNEE, TEAM, BRANCH);
            return members.flag(TAKE) ? take(file, body, members, by) : give(file, body, members, by);
        });
    }

    private Working<CaseFile> take(CaseFile file, JsonNode body, Members members, Caller by) {
        if (body.size() > 1) {
            members.note(TAKE, FactFault.Code.OUT_OF_BOUNDS.name(), CaseTexts.TAKE_OR_GIVE, CaseTexts.TAKE_OR_GIVE);
        }
        var user = Sights.user(by);
        if (user.isEmpty()) {
            members.note(TAKE, FactFault.Code.OUT_OF_BOUNDS.name(), CaseTexts.NOT_FOR_KEYS, CaseTexts.TAKE_OR_GIVE);
        }
        if (!members.faults().isEmpty()) {
            return new Working.NotValid<>(members.faults());
        }
        if (file.assignee().filter(other -> !user.get().equals(other)).isPresent()) {
            return new Working.Taken<>(file.held().assignee().orElseThrow().name());
        }
        return hold(file, file.branch(), file.held().team().map(CaseFile.Named::id), user, by);
    }

    private Working<CaseFile> give(CaseFile file, JsonNode body, Members members, Caller by) {
        if (body.isEmpty()) {
            members.note("", FactFault.Code.MISSING.name(), CaseTexts.NOTHING_ASKED, CaseTexts.TAKE_OR_GIVE);
        }
        var assignee = named(body, members, ASSIGNEE, file.assignee(), records::isAgent, CaseTexts.GIVE_AGENT);
        var team = named(
                body, members, TEAM, file.held().team().map(CaseFile.Named::id), records::isTeam, CaseTexts.GIVE_TEAM);
        var branch = named(body, members, BRANCH, file.branch(), branches::contain, CaseTexts.GIVE_BRANCH);
        return members.faults().isEmpty()
                ? hold(file, branch, team, assignee, by)
                : new Working.NotValid<>(members.faults());
    }

    /** What is left out stays; what is null becomes nothing. */
    private static Optional<String> named(
            JsonNode body,
            Members members,
            String name,
            Optional<String> before,
            Predicate<String> isThere,
            Text remedy) {
        if (!body.has(name)) {
            return before;
        }
        var given = members.textIfGiven(name, LONGEST_ID);
        if (given.filter(isThere.negate()).isPresent()) {
            members.note(name, FactFault.Code.NOT_IN_LIST.name(), CaseTexts.NO_SUCH, remedy);
        }
        return given;
    }

    private Working<CaseFile> hold(
            CaseFile file, Optional<String> branch, Optional<String> team, Optional<String> assignee, Caller by) {
        if (branch.equals(file.branch())
                && team.equals(file.held().team().map(CaseFile.Named::id))
                && assignee.equals(file.assignee())) {
            return new Working.Done<>(file);
        }
        records.hold(file.id(), branch, team, assignee);
        var entry = NewEntry.of(EntryKind.ASSIGNED, acting.now(), by);
        var act = Acting.act(by, "case.assigned", file.ref());
        for (var hand : List.of(new Hand(ASSIGNEE, assignee), new Hand(TEAM, team), new Hand(BRANCH, branch))) {
            if (hand.id().isPresent()) {
                entry.with(hand.name(), hand.id().get());
                act = act.with(hand.name(), hand.id().get());
            }
        }
        return acting.done(file, entry, act);
    }

    private record Hand(String name, Optional<String> id) {}

    /** Says how it stands from now on; a case that is opened again on a customer's appeal is counted. */
    public Working<CaseFile> become(String ref, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(new Acting.Asked(ref, "status", body, key, by), file -> {
            var members = Members.of(body, STATUS, APPEAL, TEXT);
            var status = members.oneOf(STATUS, CaseStatus::of, names(CaseStatus.values()));
            var isAppeal = members.flag(APPEAL);
            var text = members.textIfGiven(TEXT, LONGEST_TEXT);
            if (!members.faults().isEmpty()) {
                return new Working.NotValid<>(members.faults());
            }
            return become(file, status.orElseThrow(), isAppeal, text, by);
        });
    }

    private Working<CaseFile> become(
            CaseFile file, CaseStatus status, boolean isAppeal, Optional<String> text, Caller by) {
        if (!file.status().next().contains(status)) {
            return new Working.NoSuchStep<>(file.status(), status);
        }
        var counts = isAppeal && status == CaseStatus.REOPENED;
        records.become(file.id(), status, counts);
        rate(file, status);
        var entry = NewEntry.of(EntryKind.STATUS_CHANGED, acting.now(), by)
                .with("from", file.status().name())
                .with("to", status.name())
                .saying(text);
        entry.details().put(APPEAL, counts);
        Act act = Acting.act(by, "case.status-changed", file.ref())
                .with("from", file.status().name())
                .with("to", status.name());
        return acting.done(file, entry, act);
    }

    private void rate(CaseFile file, CaseStatus status) {
        switch (status) {
            case SOLVED -> records.rate(file.id(), rating.ended(file, acting.now()));
            case REOPENED -> {
                rating.reopened(file.id());
                records.rate(file.id(), Optional.empty());
            }
            case NEW, OPEN, PENDING, ON_HOLD, CLOSED -> {}
        }
    }

    /** Puts down what happened between the customer and us. */
    public Working<CaseFile> meet(String ref, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(new Acting.Asked(ref, "contact", body, key, by), file -> {
            var members = Members.of(body, KIND, CHANNEL, AT, TEXT);
            var kind = members.oneOf(KIND, ContactKind::of, names(ContactKind.values()));
            var channel = body.has(CHANNEL)
                    ? members.oneOf(CHANNEL, Channel::of, names(Channel.values()))
                    : file.standing().channel();
            var at = NewCase.moment(members, AT, acting.now()).orElseGet(acting::now);
            var text = members.textIfGiven(TEXT, LONGEST_TEXT);
            if (!members.faults().isEmpty()) {
                return new Working.NotValid<>(members.faults());
            }
            var entry = NewEntry.of(EntryKind.CONTACT, at, by)
                    .with(KIND, kind.orElseThrow().name())
                    .saying(text);
            channel.ifPresent(known -> entry.with(CHANNEL, known.name()));
            if (kind.get().counts()) {
                records.countContact(file.id());
            }
            return acting.done(
                    file,
                    entry,
                    Acting.act(by, "case.contact", file.ref())
                            .with(KIND, kind.get().name()));
        });
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
