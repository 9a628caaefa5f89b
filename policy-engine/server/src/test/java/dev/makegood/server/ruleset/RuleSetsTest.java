package dev.makegood.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.makegood.language.RuleSetFiles;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleSetsTest {
    private final SortedMap<String, RuleSetFiles> packs = new TreeMap<>(new Packs().all());

    @Test
    void areFoundOnTheClassPathWithWhatTheyImport() {
        var files = packs.getOrDefault("late-parcel", new RuleSetFiles(new TreeMap<>()));

        assertThat(files.texts())
                .containsOnlyKeys("imports/parcel-basics.yaml", "rule-set.yaml", "rules/late.drl", "vocabulary.yaml");
    }

    @Test
    void areSortedById() {
        assertThat(new RuleSets(new Given(packs))
                        .all().stream().map(set -> set.ruleSet().id()))
                .contains("late-parcel")
                .isSorted();
    }

    @Test
    void areRefusedAllAtOnce() {
        packs.put("one", changed("rules/late.drl", "rule \"unfinished\" when Letter( daysLate > 1 ) then end"));
        packs.put("two", changed("rule-set.yaml", "id: ["));

        assertThatThrownBy(() -> new RuleSets(new Given(packs)))
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

        assertThatThrownBy(() -> new RuleSets(new Given(packs)))
                .isInstanceOf(RulesDoNotCompile.class)
                .hasMessageContaining("packs/one-more: the id late-parcel is taken");
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
