package dev.makegood.server.draft;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Ids;
import dev.makegood.server.request.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The body of a request to make a draft, however faulty. */
final class DraftRequest {
    static final String TITLE = "title";
    static final String RULE_SET = "ruleSet";
    static final String FROM = "from";
    private static final String PACK = "pack:";

    private final Members members;
    private final Optional<String> title;
    private final Optional<String> ruleSet;
    private final Optional<From> from;

    private DraftRequest(JsonNode body) {
        this.members = Members.of(body, TITLE, RULE_SET, FROM);
        this.title = members.text(TITLE, DraftTexts.TITLE, DraftTexts.GIVE_TITLE);
        this.ruleSet = members.text(RULE_SET, DraftTexts.RULE_SET, DraftTexts.GIVE_RULE_SET);
        this.from = members.oneOf(FROM, From::of, "live, pack, pack:<id>, empty, <draft id>");
    }

    /** Where the files of a new draft come from. */
    sealed interface From {
        record Named(Source source) implements From {}

        /** The files of a pack, for a new rule set. */
        record Pack(String id) implements From {}

        record Copied(UUID draft) implements From {}

        /** How it is written in requests and on record. */
        default String key() {
            return switch (this) {
                case Named(var source) -> source.name().toLowerCase(Locale.ROOT);
                case Pack(var id) -> PACK + id;
                case Copied(var draft) -> "draft:" + draft;
            };
        }

        static Optional<From> of(String key) {
            return Arrays.stream(Source.values())
                    .<From>map(Named::new)
                    .filter(named -> named.key().equals(key))
                    .findFirst()
                    .or(() -> pack(key))
                    .or(() -> Ids.read(key).map(Copied::new));
        }
    }

    private static Optional<From> pack(String key) {
        return Optional.of(key)
                .filter(written -> written.startsWith(PACK))
                .map(written -> written.substring(PACK.length()))
                .filter(DraftTexts.RULE_SET.asMatchPredicate())
                .map(From.Pack::new);
    }

    /** The release that decides, what was shipped, or next to nothing. */
    enum Source {
        LIVE,
        PACK,
        EMPTY
    }

    static DraftRequest of(JsonNode body) {
        return new DraftRequest(body);
    }

    List<Fault> faults() {
        return members.faults();
    }

    String title() {
        return title.orElseThrow();
    }

    String ruleSet() {
        return ruleSet.orElseThrow();
    }

    From from() {
        return from.orElseThrow();
    }
}
