package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.problem.Overlap.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMergeTest {
    private static final String BASE = "one\ntwo\nthree\nfour\nfive\nsix\n";

    @Test
    void takesBothChangesWhereTheyAreOfOtherLines() {
        var merge = LineMerge.of(BASE, BASE.replace("one", "1"), BASE.replace("six\n", "6"));

        assertThat(merge.overlaps()).isEmpty();
        assertThat(merge.text()).isEqualTo("1\ntwo\nthree\nfour\nfive\n6");
    }

    @Test
    void keepsWindowsLinesAndWordsOfAnyLanguage() {
        var base = "một\r\nhai\r\nba\r\n";

        var merge = LineMerge.of(base, base.replace("một", "nhất"), base + "bốn 𠮷\r\n");

        assertThat(merge.text()).isEqualTo("nhất\r\nhai\r\nba\r\nbốn 𠮷\r\n");
    }

    @Test
    void saysWhichLinesBothChanged() {
        var merge = LineMerge.of(BASE, BASE.replace("three\n", "3\n3a\n"), BASE.replace("three", "drei"));

        assertThat(merge.overlaps())
                .containsExactly(new LineMerge.Region(
                        new Lines(3, 1, "three\n"), new Lines(3, 2, "3\n3a\n"), new Lines(3, 1, "drei\n")));
    }

    @Test
    void saysEveryPlaceOfThem() {
        var merge = LineMerge.of(
                BASE,
                BASE.replace("one", "1").replace("six", "6"),
                BASE.replace("one", "eins").replace("six", "sechs"));

        assertThat(merge.overlaps()).extracting(region -> region.base().line()).containsExactly(1, 6);
    }

    @Test
    void takesTheSameChangeOnce() {
        var same = BASE.replace("two", "2");

        assertThat(LineMerge.of(BASE, same, same)).isEqualTo(new LineMerge(same, List.of()));
    }

    @Test
    void overlapsWhereOneEmptiesWhatTheOtherChanged() {
        assertThat(LineMerge.of(BASE, "", BASE.replace("two", "2")).overlaps()).hasSize(1);
        assertThat(LineMerge.of("", "a\n", "b\n").overlaps())
                .containsExactly(
                        new LineMerge.Region(new Lines(1, 0, ""), new Lines(1, 1, "a\n"), new Lines(1, 1, "b\n")));
    }

    @Test
    void isNotStoppedByTextsWithNothingInCommon() {
        var theirs = "a\n".repeat(100_000);
        var yours = "b\n".repeat(100_000);

        assertThat(LineMerge.of(BASE.repeat(20_000), theirs, yours).overlaps()).isNotEmpty();
    }
}
