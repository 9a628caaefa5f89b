package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.change.Change;
import dev.makegood.change.Changes;
import dev.makegood.change.Place;
import dev.makegood.change.Version;
import dev.makegood.editing.Format;
import dev.makegood.editing.Formatted;
import dev.makegood.golden.Mutant;
import dev.makegood.golden.Mutants;
import dev.makegood.language.RuleSetFiles;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small change to a pack is told as one change, where it was made. Every so many of them are tried. */
class ChangesTest {
    private static final int EVERY = Integer.getInteger("pack.changes.every", 60);

    static List<Pack> packs() {
        return Pack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void tellsOneChangeOfEachMutantWhereItIs(Pack pack) {
        var files = withoutCases(pack.files());
        var before = new Version(files, Optional.of(pack.ruleSet()));
        var mutants = Mutants.of(files);
        IntStream.range(0, mutants.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(mutants::get)
                .parallel()
                .forEach(mutant -> tellsIt(before, mutant));
    }

    /** Which no mutant touches, and which take long to read. */
    private static RuleSetFiles withoutCases(RuleSetFiles files) {
        var texts = new TreeMap<>(files.texts());
        texts.keySet().removeIf(file -> file.startsWith(RuleSetFiles.CASES));
        return new RuleSetFiles(texts);
    }

    private static void tellsIt(Version before, Mutant mutant) {
        var after = Version.of(mutant.files());
        if (after.ruleSet().isEmpty()) {
            return;
        }
        var changes = Changes.between(before, after);
        assertThat(changes.all()).as("%s", mutant).singleElement().satisfies(change -> {
            assertThat(linesOf(change, before.files()))
                    .as("%s: %s", mutant, change)
                    .contains(mutant.line());
            assertThat(change.before().map(Place::file)).as("%s", mutant).hasValue(mutant.file());
        });
        assertThat(changes.sameInMeaning()).isEmpty();
    }

    /** Those from where it stands to the next rule or the next name as far to the left. */
    private static List<Integer> linesOf(Change change, RuleSetFiles files) {
        var place = change.before().orElseThrow();
        var lines = files.text(place.file()).lines().toList();
        int start = place.span().line();
        int end = IntStream.range(start, lines.size())
                .filter(i -> place.file().startsWith(RuleSetFiles.TABLES)
                        || lines.get(i).startsWith("rule ")
                        || lines.get(i).matches("  [A-Za-z].*"))
                .filter(i -> !place.file().startsWith(RuleSetFiles.RULES)
                        || lines.get(i).startsWith("rule "))
                .findFirst()
                .orElse(lines.size());
        return IntStream.rangeClosed(start, end).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void tellsNothingOfAnotherLayout(Pack pack) {
        var texts = new TreeMap<>(pack.files().texts());
        texts.replaceAll(
                (file, text) -> file.startsWith(RuleSetFiles.RULES) ? laid(file, text, pack) : text + "\n# end\n");
        var changes = Changes.between(
                new Version(pack.files(), Optional.of(pack.ruleSet())), Version.of(new RuleSetFiles(texts)));
        assertThat(changes.isByMeaning()).isTrue();
        assertThat(changes.all()).isEmpty();
        assertThat(changes.sameInMeaning()).hasSameSizeAs(texts.keySet());
    }

    private static String laid(String file, String text, Pack pack) {
        return switch (Format.of(file, text, pack.ruleSet().vocabulary().labels())) {
            case Formatted.Laid(var laid) -> "// laid out\n" + laid;
            case Formatted.Left(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }
}
