package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.Compilation;
import dev.makegood.language.Edit;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.resolution.Effect;
import dev.makegood.testing.RuleSets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameTest {
    private static final String RULES = """
        rule "a"
          @clause("returns")
          agenda-group "propose"
        when
          $c : Customer( age > param.largeAge, tier == "GOLD" || tier == Customer.Tier.BASIC, $t : tier != "BASIC" )
          $o : Order( total > param.fee )
          not( Item( orders == $o, broken ) )
        then
          int n = $c.age + 1;
          outcome.permit(CLOSE).reason("WHY").term("age", n);
        end
        rule "derives" agenda-group "derive" when $c : Customer( age != null ) then insertLogical(new Loyal("x", $c.age)); end
        rule "reads" when Loyal( years > 3 ) then outcome.permit(REOPEN); end
        """;
    private static final String TABLE = """
        collect,stage=propose
        rule,Customer.tier,Customer.age,Order.total,"outcome.gesture(REFUND, GOODWILL, ?).reason(""WHY"")",clause
        Customer.tier GOLD,"GOLD, BASIC",>= param.largeAge,-,"$Order.total * percent(""10"")",returns
        """;
    private static final String CASES = """
        - title: old
          facts: { customer: { age: 70, tier: GOLD }, orders: [ { id: A, total: 20 EUR } ] }
          expect: { effects: [ { kind: permit, action: CLOSE, reason: WHY } ], missing: [ customer.age, "orders[0].total" ] }
        """;
    private static final String FACTS =
            "customer: { age: 70, tier: GOLD, since: 2027-01-02 }\norders: [ { id: A, total: 20 EUR } ]";

    /** A word of the rules, its new name, and how often all files write it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "( a^ge|years|8",
                "tie^r ==|rank|7",
                "tot^al|price|6",
                "Cust^omer(|Client|7",
                "Or^der(|Purchase|4",
                "It^em(|Piece|4",
                "Loy^al(|Faithful|3",
                "large^Age|oldAge|3",
                "\"WH^Y|CAUSE|4",
                "retu^rns|refunds|4",
                "CLO^SE|SHUT|3",
                "$^c :|$who|2",
                "int ^n|sum|2",
            })
    void renamesInEveryFileAndMeansTheSame(String around, String name, int edits) {
        var files = files(RULES);
        var renaming = rename(files, around, name);
        assertThat(renaming).isInstanceOf(Renaming.Edits.class);
        var made = ((Renaming.Edits) renaming).edits();
        assertThat(made).hasSize(edits);
        var old = around.replaceAll(".*?([$A-Za-z]+)\\^([A-Za-z]*).*|.*\\^([A-Za-z]+).*", "$1$2$3");
        var renamed = Edit.applied(made, files);
        var facts = name.equals("years") || name.equals("rank") || name.equals("price")
                ? FACTS.replace(old + ":", name + ":")
                : FACTS;
        assertThat(outcome(renamed, facts))
                .isEqualTo(
                        outcome(files, FACTS).replaceAll("(?<![A-Za-z$])" + Pattern.quote(old) + "(?![A-Za-z])", name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "( a^ge|tier|taken",
                "( a^ge|Age|name",
                "( a^ge|this|name",
                "Cust^omer(|Order|taken",
                "\"GO^LD\"|TIN|passed on",
                "\"GO^LD\"|BASIC|taken",
                "$^c :|c|name",
                "$^c :|$o|taken",
                "^when|x|Nothing",
            })
    void saysWhyItDoesNot(String around, String name, String reason) {
        assertThat(rename(
                        files(RULES.replace("$c.age)", "$c.age")
                                .replace("\"x\", $c.age", "$t, $c.age)")
                                .replace("$c : Customer( age != null )", "$c : Customer( age != null, $t : tier )")),
                        around,
                        name))
                .isInstanceOfSatisfying(
                        Renaming.Refused.class,
                        refused -> assertThat(refused.reason().en()).contains(reason));
    }

    @Test
    void renamesWhatCustomersAreToldApartBy() {
        var texts =
                new TreeMap<>(files(RULES + "rule \"z\" when Branch( name == \"A\" ) then outcome.permit(CLOSE); end\n")
                        .texts());
        texts.computeIfPresent(RuleSetFiles.RULE_SET, (_, text) -> text + "canaryKey: branch.name\n");
        var branch = "  Branch: { label: { en: Branch, vi: Chi nhánh }, attributes:"
                + " { name: { type: text, label: { en: Name, vi: Tên } } } }\n";
        texts.computeIfPresent(RuleSetFiles.VOCABULARY, (_, text) -> text.replace("actions:", branch + "actions:"));
        var files = new RuleSetFiles(texts);
        var renaming = rename(files, "Branch( na^me", "title");
        assertThat(renaming).isInstanceOf(Renaming.Edits.class);
        var renamed = Edit.applied(((Renaming.Edits) renaming).edits(), files);
        assertThat(RuleSets.compiled(RuleSetCompiler.compile(renamed)).canaryKey())
                .hasValueSatisfying(key -> assertThat(key.path()).isEqualTo("branch.title"));
    }

    @Test
    void renamesListedValues() {
        var files = files(RULES.replace("$t : tier", "tier"));
        var renaming = rename(files, "\"GO^LD\"", "PLATINUM");
        assertThat(renaming).isInstanceOf(Renaming.Edits.class);
        var renamed = Edit.applied(((Renaming.Edits) renaming).edits(), files);
        assertThat(renamed.texts().get("tables/table.csv")).contains("Customer.tier GOLD,\"PLATINUM, BASIC\"");
        assertThat(renamed.texts().get("cases/some.yaml")).contains("tier: PLATINUM");
        assertThat(outcome(renamed, FACTS.replace("GOLD", "PLATINUM")))
                .isEqualTo(outcome(files, FACTS).replace("\"GOLD\"", "\"PLATINUM\""));
    }

    @Test
    void renamesNothingWhereFilesThatDoNotCompileMaySpeakOfIt() {
        assertThat(rename(files("rule \"r\" when Customer( age > ) then end"), "a^ge", "years"))
                .isInstanceOf(Renaming.MendFirst.class);
        for (var broken : List.of("Customer( age > )", "Customer( years > )", "Order( nothing > 3 )")) {
            assertThat(rename(with("rule \"b\" when %s then end".formatted(broken)), "( a^ge", "years"))
                    .as(broken)
                    .satisfies(renaming ->
                            assertThat(renaming instanceof Renaming.Edits).isEqualTo(broken.startsWith("Order")));
        }
        assertThat(rename(with("rule \"b\" when Order( orders > ) then end"), "Or^der(", "Purchase"))
                .isInstanceOfSatisfying(
                        Renaming.MendFirst.class,
                        first -> assertThat(first.findings())
                                .first()
                                .satisfies(finding -> assertThat(finding.file()).isEqualTo("rules/broken.drl")));
    }

    @Test
    void renamesAVariableWhereItsOwnFileHasNoFinding() {
        var renaming = rename(with("rule \"b\" when $c : Customer( nothing > 3 ) then end"), "$^c :", "$who");
        assertThat(renaming)
                .isInstanceOfSatisfying(
                        Renaming.Edits.class, edits -> assertThat(edits.edits()).hasSize(2));
        assertThat(rename(files(RULES + "rule \"b\" when Customer( nothing > 3 ) then end"), "$^c :", "$who"))
                .isInstanceOf(Renaming.MendFirst.class);
    }

    private static RuleSetFiles with(String broken) {
        var texts = new TreeMap<>(files(RULES).texts());
        texts.put("rules/broken.drl", broken);
        return new RuleSetFiles(texts);
    }

    private static Renaming rename(RuleSetFiles files, String around, String name) {
        var text = Objects.requireNonNull(files.texts().get("rules/shop.drl"));
        int at = text.indexOf(around.replace("^", "")) + around.indexOf('^');
        var before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        var place = new Place("rules/shop.drl", line, at - before.lastIndexOf('\n'));
        return Rename.at(place, name, files, RuleSetCompiler.survey(files));
    }

    private static RuleSetFiles files(String rules) {
        var texts = new TreeMap<>(RuleSets.shopFiles(rules).texts());
        texts.put(RuleSetFiles.TABLES + "table.csv", TABLE);
        texts.put(RuleSetFiles.CASES + "some.yaml", CASES);
        return new RuleSetFiles(texts);
    }

    /** Effects and what fired, as text. */
    private static String outcome(RuleSetFiles files, String facts) {
        var ruleSet = RuleSets.compiled(
                RuleSetCompiler.compile(files) instanceof Compilation.Compiled compiled
                        ? compiled
                        : new Compilation.Rejected(RuleSetCompiler.survey(files).diagnostics()));
        var outcome = (Outcome) RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(RuleSets.facts(ruleSet, facts));
        List<String> effects = outcome.effects().stream()
                .map(Effect::proposal)
                .map(one -> one.kind().key()
                        + one.values()
                        + one.reason().orElse("")
                        + one.terms().values())
                .toList();
        return effects + " "
                + outcome.trace().stream().map(Outcome.Firing::facts).toList();
    }
}
