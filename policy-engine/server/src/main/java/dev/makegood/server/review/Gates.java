package dev.makegood.server.review;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.draft.CaseRun;
import dev.makegood.server.draft.DraftRules;
import dev.makegood.server.draft.GoldenRuns;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Sees how drafts stand at the gates. */
@Component
class Gates {
    private static final Text NO_CASES = new Text("There is no golden case", "Chưa có hồ sơ mẫu nào");
    private static final Text NOT_COUNTED =
            new Text("There was no time to count all cases", "Không đủ thời gian để đếm hết các hồ sơ");
    private static final Text NOT_COMPILED =
            new Text("What does not compile runs no cases", "Chưa biên dịch được thì chưa chạy được hồ sơ nào");

    private final DraftRules rules;
    private final GoldenRuns runs;

    Gates(DraftRules rules, GoldenRuns runs) {
        this.rules = rules;
        this.runs = runs;
    }

    /** In the order of the gates. */
    List<Gate.Standing> of(RuleSetFiles files) {
        return switch (rules.of(files)) {
            case DraftRules.Compiled.Ready(var evaluator) -> {
                var run = runs.check(files, evaluator);
                yield List.of(
                        new Gate.Standing(Gate.DIAGNOSTICS, List.of()),
                        new Gate.Standing(Gate.CASES, cases(run, files)),
                        new Gate.Standing(Gate.COVERAGE, coverage(run)));
            }
            case DraftRules.Compiled.NotYet(var diagnostics) ->
                List.of(
                        new Gate.Standing(
                                Gate.DIAGNOSTICS,
                                diagnostics.stream().map(Gates::missing).toList()),
                        new Gate.Standing(Gate.CASES, List.of(Gate.Missing.of(NOT_COMPILED))),
                        new Gate.Standing(Gate.COVERAGE, List.of(Gate.Missing.of(NOT_COMPILED))));
        };
    }

    private static List<Gate.Missing> cases(CaseRun run, RuleSetFiles files) {
        if (run.passed() == 0 && run.failed().isEmpty()) {
            return List.of(Gate.Missing.of(NO_CASES));
        }
        return run.failed().stream().map(failed -> missing(failed, files)).toList();
    }

    /** At its title, if that can be found as it is said. */
    private static Gate.Missing missing(CaseRun.Failed failed, RuleSetFiles files) {
        var title = failed.title().orElse(failed.file());
        var said = new Text(title, title);
        var lines = files.texts().getOrDefault(failed.file(), "").lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains(title))
                .mapToObj(at -> Gate.Missing.at(failed.file(), at + 1, said))
                .findFirst()
                .orElseGet(() -> Gate.Missing.at(failed.file(), said));
    }

    private static List<Gate.Missing> coverage(CaseRun run) {
        var missing = new ArrayList<>(run.coverage().stream()
                .filter(covered -> covered.fired().isEmpty())
                .map(CaseRun.Covered::rule)
                .map(rule -> Gate.Missing.at(rule.file(), rule.span().line(), rule.title()))
                .toList());
        if (run.uncounted() > 0) {
            missing.add(Gate.Missing.of(NOT_COUNTED));
        }
        return missing;
    }

    private static Gate.Missing missing(Diagnostic diagnostic) {
        return Gate.Missing.at(diagnostic.file(), diagnostic.span().line(), diagnostic.reason());
    }
}
