package dev.makegood.server.draft;

import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.CaseProposals;
import dev.makegood.golden.GoldenCaseNotReadable;
import dev.makegood.golden.GoldenCases;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Runs the golden cases of drafts, and finds those that are missing, one run at a time, because each takes all it can get. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class GoldenRuns {
    private static final CaseRuns.Patience PATIENCE =
            new CaseRuns.Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final CaseRuns.Patience WITHOUT_MUTANTS =
            new CaseRuns.Patience(Duration.ofSeconds(20), Duration.ZERO);

    private static final String FROM = "from";
    private static final Duration TIME_OF_PROPOSALS = Duration.ofSeconds(5);
    private static final Text MEND_CASES = new Text("Mend that file first", "Hãy sửa tệp đó trước");

    private final Drafts drafts;
    private final DraftRules rules;
    private final Semaphore turn = new Semaphore(1);

    GoldenRuns(Drafts drafts, DraftRules rules) {
        this.drafts = drafts;
        this.rules = rules;
    }

    /** What comes of the wish to run them. */
    public sealed interface Run {
        record Done(CaseRun run) implements Run {}

        record NotThere() implements Run {}

        /** The request is faulty, or the draft does not compile; never empty. */
        record NotValid(List<Fault> faults) implements Run {
            public NotValid {
                faults = List.copyOf(faults);
            }
        }
    }

    /** What comes of the wish for cases that are missing. */
    public sealed interface Proposed {
        record Found(CaseProposals.Found found) implements Proposed {}

        record NotThere() implements Proposed {}

        /** The request is faulty, or the draft or its cases cannot be read; never empty. */
        record NotValid(List<Fault> faults) implements Proposed {
            public NotValid {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Cases that are missing among those of the newest save, with the files of {@code body} laid over it. */
    public Proposed propose(String id, JsonNode body) {
        var found = drafts.find(id);
        if (found.isEmpty()) {
            return new Proposed.NotThere();
        }
        var members = Members.of(body, FilesMember.NAME, SurvivorsMember.NAME, FROM);
        var files = FilesMember.optional(body, members).over(found.get().files());
        var survivors = SurvivorsMember.of(body, members);
        int from = body.has(FROM) ? members.number(FROM, 0, Integer.MAX_VALUE).orElse(0) : 0;
        if (!members.faults().isEmpty()) {
            return new Proposed.NotValid(members.faults());
        }
        return switch (rules.of(files)) {
            case DraftRules.Compiled.NotYet notYet -> new Proposed.NotValid(notYet.faults());
            case DraftRules.Compiled.Ready(var evaluator) -> propose(files, evaluator, survivors, from);
        };
    }

    private Proposed propose(RuleSetFiles files, RuleSetEvaluator evaluator, SurvivorsMember survivors, int from) {
        turn.acquireUninterruptibly();
        try {
            return new Proposed.Found(new CaseProposals(evaluator, GoldenCases.in(files))
                    .find(from, TIME_OF_PROPOSALS, survivors.among(files), TIME_OF_PROPOSALS));
        } catch (GoldenCaseNotReadable notReadable) {
            return new Proposed.NotValid(List.of(new Fault("", "DOCUMENT", notReadable.said(), MEND_CASES)));
        } finally {
            turn.release();
        }
    }

    /** Those of the newest save, with the files of {@code body} laid over it. */
    public Run run(String id, JsonNode body) {
        var found = drafts.find(id);
        if (found.isEmpty()) {
            return new Run.NotThere();
        }
        var members = Members.of(body, FilesMember.NAME);
        var files = FilesMember.optional(body, members).over(found.get().files());
        if (!members.faults().isEmpty()) {
            return new Run.NotValid(members.faults());
        }
        return switch (rules.of(files)) {
            case DraftRules.Compiled.NotYet notYet -> new Run.NotValid(notYet.faults());
            case DraftRules.Compiled.Ready(var evaluator) -> new Run.Done(run(files, evaluator, PATIENCE));
        };
    }

    /** Those of these files, without trying mutants. */
    public CaseRun check(RuleSetFiles files, RuleSetEvaluator evaluator) {
        return run(files, evaluator, WITHOUT_MUTANTS);
    }

    private CaseRun run(RuleSetFiles files, RuleSetEvaluator evaluator, CaseRuns.Patience patience) {
        turn.acquireUninterruptibly();
        try {
            return CaseRuns.of(files, evaluator, patience);
        } finally {
            turn.release();
        }
    }
}
