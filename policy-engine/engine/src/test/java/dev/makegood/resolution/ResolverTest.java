package dev.makegood.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolverTest {
    @Test
    void letsTheHigherSalienceDecideOnAnAction() {
        var resolution = resolve(permit("CLOSE", 5), refuse("CLOSE", 4));
        assertThat(effects(resolution)).containsExactly("permit CLOSE");
        assertThat(resolution.conflicts()).isEmpty();
    }

    @Test
    void neverPicksBetweenPermitAndRefuseOfOneSalience() {
        var resolution = resolve(permit("CLOSE", 0), refuse("CLOSE", 0), permit("OPEN", 0));
        assertThat(effects(resolution)).containsExactly("permit OPEN");
        assertThat(resolution.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.proposals()).hasSize(2));
    }

    @Test
    void keepsTheMostValuableOfAGroup() {
        assertThat(effects(resolve(statutory("125 EUR", "G", 0), statutory("250 EUR", "G", 0))))
                .containsExactly("gesture 250.00 EUR");
    }

    @Test
    void putsSalienceBeforeValueInAGroup() {
        assertThat(effects(resolve(statutory("125 EUR", "G", 1), statutory("250 EUR", "G", 0))))
                .containsExactly("gesture 125.00 EUR");
    }

    @Test
    void reportsAConflictWhereAmountsCannotBeCompared() {
        var resolution = resolve(statutory("220 GBP", "G", 0), statutory("250 EUR", "G", 0));
        assertThat(resolution.effects()).isEmpty();
        assertThat(resolution.conflicts()).hasSize(1);
    }

    @Test
    void preferNothingWhereOnlySalienceMayDecide() {
        var resolution = new Resolver(SelectionMode.FIRST_BY_SALIENCE, Set.of(), List.of())
                .resolve(List.of(goodwill("5 EUR", "G", 0), goodwill("6 EUR", "G", 0)));
        assertThat(resolution.conflicts()).hasSize(1);
    }

    @Test
    void addsTheAmountsOfAGroupWhereTheRuleSetSaysSo() {
        var resolution = new Resolver(SelectionMode.SUM, Set.of(), List.of())
                .resolve(List.of(goodwill("5 EUR", "G", 0), goodwill("6 EUR", "G", 0)));
        assertThat(effects(resolution)).containsExactly("gesture 11.00 EUR");
    }

    @Test
    void takesOneOfTwoRulesThatConcludeTheSame() {
        assertThat(effects(resolve(statutory("5 EUR", "G", 0), statutory("5 EUR", "G", 0))))
                .hasSize(1);
    }

    @Test
    void neverLetsGoodwillGoBelowWhatIsStatutory() {
        assertThat(effects(resolve(statutory("100 EUR", "G", 0), goodwill("50 EUR", "G", 9))))
                .containsExactly("gesture 100.00 EUR");
    }

    @Test
    void keepsWhatIsOwedWhereGoodwillTopsItUpAndCutsOnlyTheGoodwill() {
        var owed = statutory("250 EUR", "G", 0);
        var kindness = goodwill("400 EUR", "G", 9);
        assertThat(effects(resolve(owed, kindness))).containsExactly("gesture 250.00 EUR", "gesture 150.00 EUR");
        assertThat(effects(resolve(List.of(budget("DAY", "100 EUR", "MANAGER")), owed, kindness)))
                .containsExactly("gesture 250.00 EUR", "gesture 100.00 EUR", "approval MANAGER");
    }

    @Test
    void addsEqualAmountsTooAndKeepsWhatIsOwedApartFromGoodwill() {
        var sum = new Resolver(SelectionMode.SUM, Set.of(), List.of());
        assertThat(effects(sum.resolve(List.of(statutory("20 EUR", "G", 0), statutory("20 EUR", "G", 0)))))
                .containsExactly("gesture 40.00 EUR");
        assertThat(effects(sum.resolve(List.of(statutory("20 EUR", "G", 0), goodwill("30 EUR", "G", 0)))))
                .containsExactly("gesture 20.00 EUR", "gesture 30.00 EUR");
        assertThat(sum.resolve(List.of(goodwill("20 EUR", "G", 0), goodwill("30 GBP", "G", 0)))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void neverPicksBetweenDifferentThingsOfOneValue() {
        var voucher = gesture(EffectKind.GOODWILL, "50 EUR", "G", 0, "VOUCHER");
        var refund = gesture(EffectKind.GOODWILL, "50 EUR", "G", 0, "REFUND");
        assertThat(resolve(voucher, refund).conflicts()).hasSize(1);
    }

    @Test
    void leavesOutGesturesOfNothingOrLess() {
        assertThat(effects(resolve(
                        List.of(budget("DAY", "100 EUR", "MANAGER")),
                        goodwill("-400 EUR", "A", 9),
                        goodwill("0 EUR", "B", 9),
                        goodwill("500 EUR", "C", 0))))
                .containsExactlyInAnyOrder("gesture 100.00 EUR", "approval MANAGER");
    }

    @Test
    void stacksGoodwillOnStatutoryMoneyOnlyWhereTheRuleNamesAGroup() {
        assertThat(effects(resolve(statutory("100 EUR", "G", 0), goodwill("5 EUR", null, 0))))
                .containsExactly("gesture 100.00 EUR");
        assertThat(effects(resolve(statutory("100 EUR", "G", 0), goodwill("5 EUR", "TREAT", 0))))
                .containsExactly("gesture 100.00 EUR", "gesture 5.00 EUR");
        assertThat(effects(resolve(goodwill("7 EUR", null, 0), goodwill("5 EUR", null, 0))))
                .containsExactly("gesture 7.00 EUR");
    }

    @Test
    void cutsGoodwillToTheTightestBudgetAndNamesIt() {
        var resolution = resolve(
                List.of(budget("CASE", "50 EUR", "SENIOR"), budget("DAY", "20 EUR", "MANAGER")),
                goodwill("80 EUR", null, 0));
        assertThat(effects(resolution)).containsExactly("gesture 20.00 EUR", "approval MANAGER");
        assertThat(resolution.effects().getLast().proposal().terms())
                .containsEntry("amount", money("60 EUR"))
                .containsEntry("cappedBy", "DAY");
    }

    @Test
    void drawsSeveralGesturesFromOneBudget() {
        var resolution = resolve(
                List.of(budget("DAY", "20 EUR", "MANAGER")), goodwill("15 EUR", "A", 1), goodwill("15 EUR", "B", 0));
        assertThat(effects(resolution))
                .containsExactlyInAnyOrder("gesture 15.00 EUR", "gesture 5.00 EUR", "approval MANAGER");
    }

    @Test
    void givesNothingFromAnEmptyBudgetButTheWayToAskForIt() {
        assertThat(effects(resolve(List.of(budget("DAY", "0 EUR", "MANAGER")), goodwill("15 EUR", null, 0))))
                .containsExactly("approval MANAGER");
    }

    @Test
    void neverCutsWhatIsStatutoryNorWhatIsInAnotherCurrency() {
        var budgets = List.of(budget("DAY", "0 EUR", "MANAGER"));
        assertThat(effects(resolve(budgets, statutory("600 EUR", "G", 0)))).containsExactly("gesture 600.00 EUR");
        assertThat(effects(resolve(budgets, goodwill("9 USD", null, 0)))).containsExactly("gesture 9.00 USD");
    }

    @Test
    void givesTheSameEffectsInWhateverOrderProposalsCome() {
        var proposals = new ArrayList<>(List.of(
                permit("CLOSE", 5),
                refuse("CLOSE", 4),
                permit("OPEN", 0),
                refuse("OPEN", 0),
                statutory("125 EUR", "G", 0),
                statutory("250 EUR", "G", 0),
                goodwill("30 EUR", "T", 2),
                goodwill("40 EUR", "T", 2),
                goodwill("7 USD", null, 0)));
        var expected = resolve(proposals.toArray(Proposal[]::new));
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(proposals, random);
            assertThat(resolve(proposals.toArray(Proposal[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void vetoesWhatTheBrandForbidsUnlessTheLawDemandsIt() {
        var law = gesture(EffectKind.STATUTORY, "5 EUR", null, 0, "FREE_GIFT");
        var gift = gesture(EffectKind.GOODWILL, "6 EUR", null, 0, "FREE_GIFT");
        var credit = goodwill("7 EUR", "G", 0);
        var resolution = new Resolver(SelectionMode.BEST_FOR_CUSTOMER, Set.of("FREE_GIFT"), List.of())
                .resolve(List.of(law, gift, credit));
        assertThat(effects(resolution)).containsExactly("gesture 5.00 EUR", "gesture 7.00 EUR");
        assertThat(resolution.vetoes()).extracting(Veto::proposal).containsExactly(gift);
    }

    private static Resolution resolve(Proposal... proposals) {
        return resolve(List.of(), proposals);
    }

    private static Resolution resolve(List<Budget> budgets, Proposal... proposals) {
        return new Resolver(SelectionMode.BEST_FOR_CUSTOMER, Set.of(), budgets).resolve(Arrays.asList(proposals));
    }

    private static List<String> effects(Resolution resolution) {
        return resolution.effects().stream()
                .map(Effect::proposal)
                .map(one -> one.kind().key() + " "
                        + one.values()
                                .getOrDefault(
                                        "amount",
                                        one.values()
                                                .getOrDefault(
                                                        "action", one.values().get("role"))))
                .toList();
    }

    private static Proposal permit(String action, int salience) {
        return proposal(EffectKind.PERMIT, Map.of("action", action), null, salience);
    }

    private static Proposal refuse(String action, int salience) {
        return proposal(EffectKind.REFUSE, Map.of("action", action), null, salience);
    }

    private static Proposal statutory(String amount, String group, int salience) {
        return gesture(EffectKind.STATUTORY, amount, group, salience);
    }

    private static Proposal goodwill(String amount, @Nullable String group, int salience) {
        return gesture(EffectKind.GOODWILL, amount, group, salience);
    }

    private static Proposal gesture(String basis, String amount, @Nullable String group, int salience) {
        return gesture(basis, amount, group, salience, "CREDIT");
    }

    private static Proposal gesture(String basis, String amount, @Nullable String group, int salience, String type) {
        var values = new LinkedHashMap<String, Object>();
        values.put("type", type);
        values.put("basis", basis);
        values.put("amount", money(amount));
        return proposal(EffectKind.GESTURE, values, group, salience);
    }

    private static Proposal proposal(
            EffectKind kind, Map<String, Object> values, @Nullable String group, int salience) {
        var name = kind.key() + " " + values + " at " + salience;
        return new Proposal(
                kind,
                values,
                Optional.empty(),
                Optional.ofNullable(group),
                Map.of(),
                new Proposal.RuleRef(name, new Text(name, name), Optional.empty(), salience),
                List.of("customer"));
    }

    private static Budget budget(String name, String remaining, String approver) {
        return new Budget(name, money(remaining), approver);
    }

    private static Money money(String text) {
        return Money.parse(text).orElseThrow().rounded();
    }
}
