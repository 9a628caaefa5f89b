package dev.makegood.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.release.Records;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleSetsTest {
    private final Records records = Records.empty();
    private final SortedMap<String, RuleSetFiles> packs = new TreeMap<>(new Packs().all());

    @Test
    void areFoundOnTheClassPathWithWhatTheyImport() {
        var files = packs.getOrDefault("late-parcel", new RuleSetFiles(new TreeMap<>()));

        assertThat(files.texts())
                .containsOnlyKeys(
                        "cases/late.yaml",
                        "imports/parcel-basics.yaml",
                        "rule-set.yaml",
                        "rules/late.drl",
                        "vocabulary.yaml",
                        "wording.yaml");
    }

    @Test
    void areSortedById() {
        var ruleSets = ruleSets();

        assertThat(ruleSets.all().stream().map(set -> set.ruleSet().id()))
                .contains("late-parcel")
                .isSorted();
        assertThat(ruleSets.all()).allSatisfy(set -> {
            assertThat(set.release().number()).isEqualTo(1);
            assertThat(set.release().digest()).isEqualTo(set.ruleSet().digest());
        });
    }

    @Test
    void areThoseOfTheDatabaseAndNotThePacks() {
        ruleSets();
        var parcels = packs.remove("late-parcel");

        assertThat(ruleSets().find("late-parcel").orElseThrow().release().number())
                .isEqualTo(1);

        packs.put("late-parcel", parcels);
        packs.put("late-parcel", changed("rules/late.drl", ""));
        ruleSets();
        records.letAMinutePass();
        var changed = ruleSets().find("late-parcel").orElseThrow();
        assertThat(changed.release().number()).isEqualTo(2);
        assertThat(changed.ruleSet().rules()).isEmpty();
    }

    @Test
    void areRefusedAllAtOnce() {
        packs.put("one", changed("rules/late.drl", "rule \"unfinished\" when Letter( daysLate > 1 ) then end"));
        packs.put("two", changed("rule-set.yaml", "id: ["));

        assertThatThrownBy(() -> new ShippedPacks(new Given(packs)).byRuleSet())
                .asInstanceOf(type(RulesDoNotCompile.class))
                .satisfies(refused -> {
                    assertThat(refused.findings())
                            .anyMatch(finding -> finding.startsWith("packs/one/rules/late.drl line 1"))
                            .anyMatch(finding -> finding.startsWith("packs/two/rule-set.yaml"))
                            .noneMatch(finding -> finding.startsWith("packs/late-parcel"));
                    assertThat(new RulesDoNotCompileAnalyzer()
                                    .analyze(refused, refused)
                                    .getDescription())
                            .contains(refused.findings());
                });
    }

    @Test
    void haveIdsOfTheirOwn() {
        packs.put("one-more", changed("rules/late.drl", ""));

        assertThatThrownBy(() -> new ShippedPacks(new Given(packs)).byRuleSet())
                .isInstanceOf(RulesDoNotCompile.class)
                .hasMessageContaining("packs/one-more: the id late-parcel is taken");
    }

    private RuleSets ruleSets() {
        return new RuleSets(
                new ShippedPacks(new Given(packs)),
                records.shipments(),
                records.live(),
                records.timetables(),
                Clock.systemUTC());
    }

    private RuleSetFiles changed(String file, String text) {
        var texts = new TreeMap<>(packs.getOrDefault("late-parcel", new RuleSetFiles(new TreeMap<>()))
                .texts());
        texts.put(file, text);
        return new RuleSetFiles(texts);
    }

    /** Packs from memory. */
    private static final class Given extends Packs {
        private final SortedMap<String, RuleSetFiles> given;

        Given(SortedMap<String, RuleSetFiles> given) {
            this.given = given;
        }

        @Override
        SortedMap<String, RuleSetFiles> all() {
            return given;
        }
    }
}
