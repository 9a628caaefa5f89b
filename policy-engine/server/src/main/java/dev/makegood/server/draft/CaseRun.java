package dev.makegood.server.draft;

import dev.makegood.golden.Mutant;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the golden cases of a draft come to.
 *
 * @param passed how many are as expected
 * @param coverage of each rule and row, in their order
 * @param uncounted how many cases there was no time to count for coverage
 */
public record CaseRun(int passed, List<Failed> failed, List<Covered> coverage, int uncounted, Survivors survivors) {
    public CaseRun {
        failed = List.copyOf(failed);
        coverage = List.copyOf(coverage);
    }

    /** A case that is not as expected, or a file that cannot be read as cases. */
    public record Failed(String file, Optional<String> title, List<Text> differences) {}

    /** A rule or row with the titles of the cases that fire it and of those that only just miss it. */
    public record Covered(Rule rule, List<String> fired, List<String> justMissed) {}

    /**
     * Mutants that no case notices.
     *
     * @param tried how many were tried, spread over all files
     * @param of how many there are
     */
    public record Survivors(int tried, int of, List<Survivor> survivors) {}

    /** A mutant of that rule; of none where a parameter is changed. */
    public record Survivor(Optional<String> rule, Mutant mutant) {}
}
