package dev.makegood.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
    private static final RuleSetFiles FIRST = files("one");
    private static final RuleSetFiles SECOND = files("hai");

    private final Records records = Records.empty();

    @Test
    void whatIsNewGoesLiveAndWhatIsKnownIsLeftAlone() {
        ship(FIRST);
        ship(FIRST);
        assertThat(live()).isEqualTo(new Release("gifts", 1, Digest.of(FIRST.canonical()), FIRST));

        ship(SECOND);
        ship(FIRST);
        assertThat(live().number())
                .as("nodes that decide hear of another first")
                .isEqualTo(1);
        records.letAMinutePass();
        assertThat(live()).isEqualTo(new Release("gifts", 2, Digest.of(SECOND.canonical()), SECOND));

        assertThat(records.live().before(live()))
                .contains(new Release("gifts", 1, Digest.of(FIRST.canonical()), FIRST));

        assertThat(rows("SELECT kind || ' ' || by || ' ' || reason FROM go_live ORDER BY seq"))
                .containsExactly(
                        "shipped system Shipped with this version of Makegood",
                        "shipped system Shipped with this version of Makegood");
        assertThat(rows("SELECT number || ' ' || language_version || ' ' || engine_version || ' ' || created_by"
                        + " FROM release ORDER BY number"))
                .containsExactly("1 1 0.1.0 system", "2 1 0.1.0 system");
    }

    @Test
    void doNotReplaceWhatSomebodyChose() {
        ship(FIRST);
        records.application()
                .sql("INSERT INTO go_live (release, kind, by, reason) SELECT id, 'rollback', 'ann', 'chosen' FROM"
                        + " release")
                .update();
        ship(SECOND);
        records.letAMinutePass();

        assertThat(live().number()).isEqualTo(1);
        assertThat(rows("SELECT number || ' ' || created_by FROM release ORDER BY number"))
                .containsExactly("1 system", "2 system");
    }

    @Test
    void areNumberedWithinTheirRuleSet() {
        ship(FIRST);
        ship(SECOND);
        records.shipments().release(Map.of("apologies", FIRST));
        records.letAMinutePass();

        assertThat(records.live().all().stream().map(release -> release.ruleSet() + " " + release.number()))
                .containsExactly("apologies 1", "gifts 2");
    }

    @Test
    void areMadeOnceByProcessesThatStartAtOnce() throws Exception {
        var starts = new ArrayList<Callable<Boolean>>();
        for (var process = 0; process < 8; process++) {
            starts.add(() -> {
                ship(FIRST);
                return true;
            });
        }
        try (var processes = Executors.newFixedThreadPool(starts.size())) {
            for (var start : processes.invokeAll(starts)) {
                assertThat(start.get()).isTrue();
            }
        }
        assertThat(rows("SELECT count(*)::text FROM release")).containsExactly("1");
        assertThat(rows("SELECT count(*)::text FROM go_live")).containsExactly("1");
    }

    @Test
    void doNotGoLiveBeforeTheirTime() {
        ship(FIRST);
        ship(SECOND);
        records.letAMinutePass();
        records.application()
                .sql("INSERT INTO go_live (release, effective_at, kind, by, reason) SELECT id, now() + interval '1"
                        + " hour', 'shipped', 'ann', 'later' FROM release WHERE number = 1")
                .update();

        assertThat(live().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE release SET content = 'x'",
                "DELETE FROM release",
                "TRUNCATE release CASCADE",
                "UPDATE go_live SET by = 'x'",
                "DELETE FROM go_live",
                "TRUNCATE go_live CASCADE",
                "UPDATE rule_set SET id = 'x'",
                "DELETE FROM rule_set",
                "TRUNCATE rule_set CASCADE"
            })
    void areNeverChanged(String change) {
        ship(FIRST);

        assertThatThrownBy(() -> records.application().sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> records.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining("is append-only");
        assertThatThrownBy(() -> records.application()
                        .sql("ALTER TABLE release DISABLE TRIGGER ALL")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThat(live().files()).isEqualTo(FIRST);
    }

    @Test
    void areRefusedWhenTheyWereAlteredAllTheSame() {
        ship(FIRST);
        alter(Deflated.deflated(SECOND.canonical()));
        assertThatThrownBy(this::live)
                .isInstanceOfSatisfying(
                        ReleaseAltered.class,
                        refused -> assertThat(new ReleaseAlteredAnalyzer().analyze(refused, refused))
                                .satisfies(words -> {
                                    assertThat(words.getDescription())
                                            .contains("Release 1 of gifts was altered")
                                            .contains(Digest.of(FIRST.canonical()), Digest.of(SECOND.canonical()));
                                    assertThat(words.getAction()).contains("backup");
                                }));

        alter(new byte[] {1, 2, 3});
        assertThatThrownBy(this::live).isInstanceOf(ReleaseAltered.class).hasMessageContaining("not readable");
    }

    private void ship(RuleSetFiles files) {
        records.shipments().release(Map.of("gifts", files));
    }

    private Release live() {
        return records.live().all().getFirst();
    }

    private List<@Nullable String> rows(String query) {
        return records.application().sql(query).query(String.class).list();
    }

    /** As only the owner can, who is trusted with more than he should use. */
    private void alter(byte[] content) {
        records.owner().sql("ALTER TABLE release DISABLE TRIGGER USER").update();
        records.owner()
                .sql("UPDATE release SET content = :content")
                .param("content", content)
                .update();
    }

    private static RuleSetFiles files(String text) {
        return new RuleSetFiles(new TreeMap<>(Map.of(
                "rule-set.yaml", "id: gifts # quà tặng " + text,
                "rules/gifts.drl", "",
                "imports/a.yaml", "12:34")));
    }
}
