package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.makegood.evaluation.Placement.Place;
import dev.makegood.testing.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {
    @Test
    void insertsOnlyWhatRulesDerive() {
        var rules =
                "rule \"r\" when Customer( vip ) Order() not Item( broken ) then insertLogical(new Loyal(\"a\", 1));"
                        + " end";
        assertThat(place(rules, "Customer")).isEqualTo(Place.CASE);
        assertThat(place(rules, "Order")).isEqualTo(Place.LIST);
        assertThat(place(rules, "Item")).isEqualTo(Place.LIST);
        assertThat(place(rules, "Loyal")).isEqualTo(Place.SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exists( Customer( vip ) and not Order() )",
                "not( not( Customer( vip ) and not Order() ) )",
                "accumulate( Customer( $a : age ); $n : count(); $n > 0 )",
            })
    void insertsWhatIsAskedForWhereNoPatternWouldBeLeft(String when) {
        assertThat(place("rule \"r\" when " + when + " then outcome.permit(CLOSE); end", "Customer"))
                .isEqualTo(Place.SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Customer( vip )",
                "exists( Customer( vip ) and not Customer( age > 3 ) )",
                "exists( Customer( vip ) and Order() )",
                "accumulate( Customer( $a : age ) and Order(); $n : count(); $n > 0 )",
            })
    void insertsNothingWhereConditionsFindAPlace(String when) {
        assertThat(place("rule \"r\" when " + when + " then outcome.permit(CLOSE); end", "Customer"))
                .isEqualTo(Place.CASE);
    }

    @Test
    void knowsTypesOfItsOwnVocabularyOnly() {
        var placement = Placement.plain(RuleSets.shop("rule \"r\" when Customer() then outcome.permit(CLOSE); end"));
        var other = RuleSets.vocabulary().types().iterator().next();
        assertThatIllegalArgumentException().isThrownBy(() -> placement.of(other));
    }

    private static Place place(String rules, String type) {
        var ruleSet = RuleSets.shop(rules);
        return ruleSet.vocabulary().types().stream()
                .filter(known -> known.name().equals(type))
                .map(Placement.lowered(ruleSet)::of)
                .findFirst()
                .orElseThrow();
    }
}
