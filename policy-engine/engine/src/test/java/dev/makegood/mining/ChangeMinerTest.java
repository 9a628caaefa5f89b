package dev.makegood.mining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.Figures;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeMinerTest {
    private static final String YOUNG = """
        rule "young" when Customer( age < 30 ) then
          outcome.gesture(VOUCHER, GOODWILL, money("10 EUR")).reason("WHY");
        end
        rule "gold" when Customer( tier == "GOLD", age < 7 ) then
          outcome.gesture(POINTS, GOODWILL, 5).reason("WHY");
        end
        """;
    private static final Target VOUCHER = new Target("young", EffectKind.GESTURE, Optional.of("VOUCHER"));

    @Test
    void findsTheAmountThatPeopleGave() {
        var mined = mine(YOUNG, List.of(given(20, 12), given(21, 12), given(22, 11), taken(40)));

        assertThat(said(mined))
                .containsExactly(
                        "rules/shop.drl:2 \"10 EUR\" -> \"12 EUR\": 2 covered, 0 spoiled",
                        "rules/shop.drl:2 \"10 EUR\" -> \"11 EUR\": 1 covered, 0 spoiled");
        assertThat(mined.lessons()).isEqualTo(3);
        assertThat(mined.settled()).isZero();
        assertThat(mined.tried()).isEqualTo(mined.possible()).isPositive();
    }

    @Test
    void findsTheBoundBeyondWhichPeopleGiveNothing() {
        var mined = mine(YOUNG, List.of(taken(20), taken(26), nothing(27), nothing(28), nothing(29)));

        assertThat(said(mined).getFirst()).isEqualTo("rules/shop.drl:1 30 -> 27: 3 covered, 0 spoiled");
    }

    @Test
    void saysWhichDecisionsItWouldHaveSpoiled() {
        var lessons = List.of(taken(20), given(21, 15), given(22, 15));

        var best = mine(YOUNG, lessons).best().getFirst();

        assertThat(best.covered())
                .containsExactlyInAnyOrder(
                        lessons.get(1).decision(), lessons.get(2).decision());
        assertThat(best.spoiled()).containsExactly(lessons.getFirst().decision());
    }

    @Test
    void offersNothingThatSpoilsAsMuchAsItCovers() {
        assertThat(mine(YOUNG, List.of(taken(20), given(21, 15))).best()).isEmpty();
        assertThat(mine(YOUNG, List.of(taken(20))).possible()).isZero();
    }

    @Test
    void leavesTheFiguresOfOtherRulesAlone() {
        var mined = mine(YOUNG, List.of(lesson("{ age: 5, tier: GOLD }", new Lesson.Wish.Nothing())));

        assertThat(said(mined)).allMatch(change -> change.startsWith("rules/shop.drl:1 30 ->"));
    }

    @Test
    void findsParametersThatTheRuleNames() {
        var rules = """
            rule "young" when Customer( age < param.largeAge ) then
              outcome.gesture(VOUCHER, GOODWILL, money("10 EUR")).reason("WHY");
            end
            """;

        assertThat(said(mine(rules, List.of(taken(40), nothing(50), nothing(59))))
                        .getFirst())
                .endsWith("60 -> 50: 2 covered, 0 spoiled")
                .startsWith("rule-set.yaml:");
    }

    @Test
    void findsNothingWhereARuleHasNoFigure() {
        var rules = """
            rule "young" when $o : Order( total != null ) then
              outcome.gesture(VOUCHER, GOODWILL, $o.total).reason("WHY");
            end
            """;
        var facts = RuleSets.yaml("{ orders: [ { id: A, total: 10 EUR } ] }");
        var mined = mine(rules, List.of(new Lesson(UUID.randomUUID(), facts, new Lesson.Wish.Nothing())));

        assertThat(mined.lessons()).isEqualTo(1);
        assertThat(mined.possible()).isZero();
    }

    @Test
    void findsFiguresOfRulesThatDeriveWhatTheRuleReads() {
        var rules = """
            rule "loyal" agenda-group "derive" when Customer( age < 30 ) then insertLogical(new Loyal("a", 3)); end
            rule "young" when Loyal( years > 1 ) then
              outcome.gesture(VOUCHER, GOODWILL, money("10 EUR")).reason("WHY");
            end
            """;

        assertThat(said(mine(rules, List.of(taken(20), nothing(25), nothing(26))))
                        .getFirst())
                .isEqualTo("rules/shop.drl:1 30 -> 25: 2 covered, 0 spoiled");
    }

    @Test
    void findsTheCellOfARow() {
        var files = new TreeMap<>(RuleSets.shopFiles("").texts());
        files.put(RuleSetFiles.TABLES + "t.csv", """
            first
            rule,Customer.age,"outcome.gesture(VOUCHER, GOODWILL, ?).reason(""WHY"")"
            old,>= 60,5 EUR
            young,< 30,10 EUR
            """);

        assertThat(said(mine(new RuleSetFiles(files), List.of(given(20, 12)))).getFirst())
                .isEqualTo("tables/t.csv:4 10 EUR -> 12 EUR: 1 covered, 0 spoiled");
        var best = mine(new RuleSetFiles(files), List.of(given(20, 12))).best().getFirst();
        var again = Figures.of(new RuleSetFiles(files)).get(best.figure()).becoming(best.words());
        assertThat(again.files()).isEqualTo(best.mutant().files());
    }

    @Test
    void namesTheGoldenCasesThatWouldFail() {
        var files = new TreeMap<>(RuleSets.shopFiles(YOUNG).texts());
        files.put(RuleSetFiles.CASES + "a.yaml", """
            - title: a young one
              facts: { customer: { age: 20 } }
              expect: { effects: [ { kind: gesture, type: VOUCHER, amount: 10 EUR, reason: WHY } ] }
            - title: an old one
              facts: { customer: { age: 80, tier: BASIC } }
              expect: { effects: [], gap: true }
            """);

        assertThat(mine(new RuleSetFiles(files), List.of(given(20, 12)))
                        .best()
                        .getFirst()
                        .broken())
                .containsExactly("a young one");
    }

    @Test
    void leavesOutWhatDoesNotFitTheRulesAnyMore() {
        var mined =
                mine(YOUNG, List.of(given(20, 12), lesson("{ colour: RED }", new Lesson.Wish.Nothing()), nothing(80)));

        assertThat(mined.lessons()).isEqualTo(1);
        assertThat(mined.settled()).isZero();
    }

    @Test
    void coversNothingThatRulesSayByNow() {
        var rules = YOUNG.replace("10 EUR", "12 EUR");

        var mined = mine(rules, List.of(given(20, 12), given(25, 12), taken(22)));

        assertThat(mined.lessons()).isZero();
        assertThat(mined.settled()).isEqualTo(2);
        assertThat(mined.best()).isEmpty();
        assertThat(mine(rules, List.of(given(20, 12), given(25, 12), given(22, 15), given(23, 15)))
                        .best())
                .isEmpty();
    }

    @Test
    void saysWhenThereIsMoreToTryThanItTries() {
        var lessons = IntStream.range(0, 300)
                .mapToObj(more -> given(20, 1_000 + more))
                .toList();

        var mined = mine(YOUNG, lessons);

        assertThat(mined.tried()).isLessThan(mined.possible());
    }

    @Test
    void saysWhenNotAllWasTried() {
        var mined = miner(RuleSets.shopFiles(YOUNG), List.of(given(20, 12))).mine(() -> true);

        assertThat(mined.tried()).isZero();
        assertThat(mined.possible()).isPositive();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    /** What the rule says is worked out here once more, without it, for each bound and each amount there is. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingWorseThanTryingEverything(int seed) {
        var random = new Random(seed);
        var cases = new ArrayList<Shopper>();
        for (var n = 0; n < 12; n++) {
            cases.add(new Shopper(random.nextInt(30), random.nextInt(4)));
        }
        var lessons = new ArrayList<>(cases.stream().map(Shopper::lesson).toList());

        var mined = mine(YOUNG, lessons);
        var again = new ArrayList<>(lessons);
        Collections.shuffle(again, random);

        assertThat(said(mine(YOUNG, again))).isEqualTo(said(mined));
        var best = best(cases);
        if (best.covered() > best.spoiled()) {
            var found = mined.best().getFirst();
            assertThat(new Score(found.covered().size(), found.spoiled().size()))
                    .isEqualTo(best);
        } else {
            assertThat(mined.best()).isEmpty();
        }
    }

    private record Score(int covered, int spoiled) {}

    /** @param did 0: nothing, 1: as recommended, 2 and 3: gave 12 or 13 */
    private record Shopper(int age, int did) {
        Lesson lesson() {
            return switch (did) {
                case 0 -> nothing(age);
                case 1 -> taken(age);
                default -> given(age, 10 + did);
            };
        }

        boolean isMet(int bound, int amount) {
            return switch (did) {
                case 0 -> age >= bound;
                case 1 -> age < bound && amount == 10;
                default -> age < bound && amount == 10 + did;
            };
        }
    }

    /** Among those that cover more than they spoil, if there are any. */
    private static Score best(List<Shopper> cases) {
        var bounds = IntStream.rangeClosed(0, 60).mapToObj(bound -> score(cases, bound, 10));
        var amounts = IntStream.rangeClosed(1, 40).mapToObj(amount -> score(cases, 30, amount));
        return Stream.concat(bounds, amounts)
                .filter(score -> score.covered() > score.spoiled())
                .min((one, other) -> one.covered() == other.covered()
                        ? Integer.compare(one.spoiled(), other.spoiled())
                        : Integer.compare(other.covered(), one.covered()))
                .orElse(new Score(0, 0));
    }

    private static Score score(List<Shopper> cases, int bound, int amount) {
        var covered = cases.stream()
                .filter(each -> each.did() != 1 && each.isMet(bound, amount))
                .count();
        var spoiled = cases.stream()
                .filter(each -> each.did() == 1 && !each.isMet(bound, amount))
                .count();
        return new Score((int) covered, (int) spoiled);
    }

    private static List<String> said(Mined mined) {
        return mined.best().stream()
                .map(found -> "%s: %d covered, %d spoiled"
                        .formatted(
                                found.mutant(),
                                found.covered().size(),
                                found.spoiled().size()))
                .toList();
    }

    private static Mined mine(String rules, List<Lesson> lessons) {
        return mine(RuleSets.shopFiles(rules), lessons);
    }

    private static Mined mine(RuleSetFiles files, List<Lesson> lessons) {
        return miner(files, lessons).mine(() -> false);
    }

    private static ChangeMiner miner(RuleSetFiles files, List<Lesson> lessons) {
        var ruleSet = RuleSets.compiled(RuleSetCompiler.compile(files));
        return new ChangeMiner(files, RuleSetEvaluator.of(ruleSet, Limits.DEFAULT), VOUCHER, lessons);
    }

    private static Lesson given(int age, int euros) {
        var amount = Money.parse(euros + " EUR");
        return lesson("{ age: " + age + " }", new Lesson.Wish.Given(amount, Optional.empty()));
    }

    private static Lesson nothing(int age) {
        return lesson("{ age: " + age + " }", new Lesson.Wish.Nothing());
    }

    private static Lesson taken(int age) {
        return lesson("{ age: " + age + " }", new Lesson.Wish.AsRecommended(Money.parse("10 EUR"), Optional.empty()));
    }

    private static Lesson lesson(String customer, Lesson.Wish wish) {
        return new Lesson(UUID.randomUUID(), RuleSets.yaml("{ customer: " + customer + " }"), wish);
    }
}
