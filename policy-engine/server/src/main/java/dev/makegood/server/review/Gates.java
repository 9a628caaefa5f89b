package dev.makegood.server.review;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.draft.CaseRun;
import dev.makegood.server.draft.GoldenRuns;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees how drafts stand at the gates. */
@Component
class Gates {
    private static final Text NO_CASES = new Text("There is no golden case", "Chưa có ca mẫu nào");
    private static final Text NOT_COUNTED =
            new Text("There was no time to count all cases", "Không đủ thời gian để đếm hết các ca");
    private static final Text NOT_COMPILED =
            new Text("What does not compile runs no cases", "Chưa biên dịch được thì chưa chạy được ca nào");

    private final GoldenRuns runs;

    Gates(GoldenRuns runs) {
        this.runs = runs;
    }

    /** In the order of the gates. */
    List<Gate.Standing> of(RuleSetFiles files) {
        return switch (runs.check(files)) {
            case GoldenRuns.Run.Done(var run) ->
                List.of(
                        new Gate.Standing(Gate.DIAGNOSTICS, List.of()),
                        new Gate.Standing(Gate.CASES, cases(run)),
                        new Gate.Standing(Gate.COVERAGE, coverage(run)));
            case GoldenRuns.Run.NotValid(var faults) ->
                List.of(
                        new Gate.Standing(
                                Gate.DIAGNOSTICS,
                                faults.stream().map(Gates::said).toList()),
                        new Gate.Standing(Gate.CASES, List.of(NOT_COMPILED)),
                        new Gate.Standing(Gate.COVERAGE, List.of(NOT_COMPILED)));
            case GoldenRuns.Run.NotThere() -> throw new IllegalStateException("these are its files");
        };
    }

    private static List<Text> cases(CaseRun run) {
        if (run.passed() == 0 && run.failed().isEmpty()) {
            return List.of(NO_CASES);
        }
        return run.failed().stream()
                .map(failed -> failed.title().orElse(failed.file()))
                .map(title -> new Text(title, title))
                .toList();
    }

    private static List<Text> coverage(CaseRun run) {
        var missing = new ArrayList<>(run.coverage().stream()
                .filter(covered -> covered.fired().isEmpty())
                .map(covered -> covered.rule().title())
                .toList());
        if (run.uncounted() > 0) {
            missing.add(NOT_COUNTED);
        }
        return missing;
    }

    private static Text said(Fault fault) {
        return new Text(
                "%s: %s".formatted(fault.path(), fault.reason().en()),
                "%s: %s".formatted(fault.path(), fault.reason().vi()));
    }
}
