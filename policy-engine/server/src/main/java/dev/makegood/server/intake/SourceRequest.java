package dev.makegood.server.intake;

import dev.makegood.server.identity.Branches;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The body that says what a source is to be, however faulty. */
final class SourceRequest {
    private static final String NAME = "name";
    private static final String BRANCH = "branch";
    private static final String RULE_SETS = "ruleSets";
    private static final String MAPPING = "mapping";
    private static final String ACTIVE = "active";
    private static final String VERSION = "version";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 200;
    private static final int MOST_RULE_SETS = 8;

    private final Members members;
    private final Optional<String> name;
    private final Optional<String> branch;
    private final Set<String> ruleSets;
    private final MappingReader mapping;
    private final boolean active;
    private final Optional<Integer> version;

    /** @param isChange whether it changes a source, of a version */
    SourceRequest(JsonNode body, boolean isChange, RuleSets known, Branches branches) {
        this.members = isChange
                ? Members.of(body, NAME, BRANCH, RULE_SETS, MAPPING, ACTIVE, VERSION)
                : Members.of(body, NAME, BRANCH, RULE_SETS, MAPPING);
        this.name = members.text(NAME, LONGEST_NAME);
        this.branch = members.textIfGiven(BRANCH, LONGEST_ID);
        if (branch.filter(id -> !branches.contain(id)).isPresent()) {
            members.note(BRANCH, FactFault.Code.NOT_IN_LIST.name(), IntakeTexts.NO_SUCH, IntakeTexts.GIVE_BRANCH);
        }
        this.ruleSets = members.someOf(RULE_SETS, id -> known.find(id).map(_ -> id), IntakeTexts.A_RULE_SET)
                .orElse(Set.of());
        if (body.path(RULE_SETS).isArray()
                && (body.path(RULE_SETS).isEmpty() || body.path(RULE_SETS).size() > MOST_RULE_SETS)) {
            members.note(
                    RULE_SETS,
                    FactFault.Code.OUT_OF_BOUNDS.name(),
                    IntakeTexts.WRONG_NUMBER,
                    IntakeTexts.GIVE_RULE_SETS);
        }
        this.mapping = new MappingReader(body.path(MAPPING));
        members.noteAllOf(MAPPING, mapping.members());
        this.active = !isChange || members.truth(ACTIVE).orElse(true);
        this.version = isChange ? members.number(VERSION, 1, Integer.MAX_VALUE - 1) : Optional.empty();
    }

    List<Fault> faults() {
        return members.faults();
    }

    int version() {
        return version.orElseThrow();
    }

    Source source(UUID id, Instant at, String by) {
        return new Source(
                id,
                name.orElseThrow(),
                branch,
                List.copyOf(ruleSets),
                mapping.mapping(),
                true,
                1,
                Optional.empty(),
                1,
                at,
                by);
    }

    /** With the same secret. */
    Source changed(Source before) {
        return new Source(
                before.id(),
                name.orElseThrow(),
                branch,
                List.copyOf(ruleSets),
                mapping.mapping(),
                active,
                before.secretNumber(),
                before.rotatedAt(),
                before.version(),
                before.createdAt(),
                before.createdBy());
    }
}
