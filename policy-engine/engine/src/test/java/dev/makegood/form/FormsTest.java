package dev.makegood.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.form.Operand.Kind;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final String FILE = "rules/shop.drl";
    private static final String RULE = """
        // What grown-ups get.
        rule "Refund" // the first
          @title(vi = "Hoàn tiền") @clause("returns") @author("Ann")
          salience 5
        when
          // who asks
          $c : Customer(
            age >= 18, // grown up
            /* not yet in force: age < 99 */
            tier in ("GOLD", "BASIC"), !vip, since != null, $a : age,
            age > param.largeAge || vip )
          not( Order( total < money("5 EUR") ) ) // small
        then
          // what they get
          outcome.gesture(REFUND, GOODWILL, money("5.00 EUR")).reason("WHY").term("age", $c.age + 1); // a little
          if ($c.age > 3) { outcome.permit(CLOSE); }
          insertLogical(new Loyal("a", 3));
        end // of it
        """;

    @Test
    void readWhatHasAField() {
        var form = form(RULE);
        assertThat(form.name()).isEqualTo("Refund");
        assertThat(form.titleVi()).hasValue("Hoàn tiền");
        assertThat(form.clause()).hasValue("returns");
        assertThat(form.salience()).isEqualTo(5);
        assertThat(form.others()).containsExactly("@author(\"Ann\")");
        assertThat(form.when())
                .first()
                .isEqualTo(new WhenPart.Fact(
                        Optional.of(0),
                        Optional.of("$c"),
                        "Customer",
                        List.of(
                                compared(0, "age", Operator.AT_LEAST, Operand.of(Kind.NUMBER, "18")),
                                compared(
                                        1,
                                        "tier",
                                        Operator.IN,
                                        Operand.of(Kind.TEXT, "GOLD"),
                                        Operand.of(Kind.TEXT, "BASIC")),
                                compared(2, "vip", Operator.FALSE),
                                compared(3, "since", Operator.KNOWN),
                                new Constraint.Binding(Optional.of(4), "$a", "age"),
                                new Constraint.Written(
                                        Optional.of(5),
                                        "age > param.largeAge || vip",
                                        Optional.of(new Text(
                                                "either the age is more than 60 years (large age) or “VIP” is true",
                                                "hoặc tuổi trên 60 năm (tuổi cao), hoặc “VIP” là đúng"))))));
        assertThat(form.then())
                .first()
                .isEqualTo(new ThenPart.Effect(
                        Optional.of(0),
                        "gesture",
                        List.of(
                                Operand.of(Kind.CHOICE, "REFUND"),
                                Operand.of(Kind.CHOICE, "GOODWILL"),
                                new Operand(Kind.MONEY, "5.00", Optional.of("EUR"))),
                        Optional.of("WHY"),
                        Optional.empty(),
                        List.of(new ThenPart.Term("age", Operand.of(Kind.EXPRESSION, "$c.age + 1")))));
    }

    @Test
    void keepWhatHasNoFieldAsWrittenWithItsSentence() {
        var form = form(RULE);
        assertThat(form.when())
                .last()
                .isEqualTo(new WhenPart.Written(
                        Optional.of(1),
                        "not( Order( total < money(\"5 EUR\") ) )",
                        Optional.of(new Text(
                                "there is no order where the total is less than €5",
                                "không có đơn hàng mà tổng dưới 5 EUR"))));
        assertThat(form.then().get(1)).isInstanceOf(ThenPart.Written.class);
        assertThat(form.then().getLast())
                .isEqualTo(new ThenPart.Derived(
                        Optional.of(2), "Loyal", List.of(Operand.of(Kind.TEXT, "a"), Operand.of(Kind.NUMBER, "3"))));
    }

    @Test
    void changeOneFieldAndNothingElse() {
        var form = form(RULE);
        var fact = (WhenPart.Fact) form.when().getFirst();
        var constraints = new ArrayList<>(fact.constraints());
        constraints.set(0, compared(0, "age", Operator.AT_LEAST, Operand.of(Kind.NUMBER, "21")));
        var other = with(
                form,
                List.of(
                        new WhenPart.Fact(fact.origin(), fact.variable(), fact.type(), constraints),
                        form.when().getLast()),
                form.then());
        assertThat(text(other)).isEqualTo(text(form).replace("age >= 18", "age >= 21"));
        assertThat(text(form))
                .contains("// grown up", "/* not yet in force: age < 99 */", "// small", "// a little", "// the first");
    }

    @Test
    void changeConclusionsAndKeepTheirComments() {
        var form = form(RULE);
        var effect = (ThenPart.Effect) form.then().getFirst();
        var more = new ThenPart.Effect(
                effect.origin(),
                "gesture",
                List.of(
                        Operand.of(Kind.CHOICE, "CREDIT"),
                        Operand.of(Kind.CHOICE, "GOODWILL"),
                        new Operand(Kind.MONEY, "6.00", Optional.of("EUR"))),
                Optional.empty(),
                Optional.of("G"),
                List.of());
        var added = new ThenPart.Effect(
                Optional.empty(),
                "feedback",
                List.of(Operand.of(Kind.TEXT, "Say \"yes\"?")),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(text(with(form, form.when(), List.of(more, added)))).endsWith("""
            then
              // what they get
              outcome.gesture(CREDIT, GOODWILL, money("6.00 EUR"))
                .group("G"); // a little
              outcome.feedback("Say \\"yes\\"?");
            end\
            """);
    }

    @Test
    void changeWhatStandsBeforeWhen() {
        var form = form(RULE);
        var other = new Form(
                "Money back",
                Optional.empty(),
                Optional.of("Trả tiền"),
                Optional.empty(),
                Optional.of("derive"),
                0,
                false,
                form.others(),
                form.when(),
                form.then());
        assertThat(text(other)).startsWith("""
            rule "Money back" // the first
              @title(vi = "Trả tiền")
              @author("Ann")
              agenda-group "derive"
              enabled false
            when
            """);
    }

    @Test
    void writeANewRuleBehindTheOthers() {
        var form = new Form(
                "New",
                Optional.empty(),
                Optional.of("Mới"),
                Optional.of("returns"),
                Optional.empty(),
                0,
                true,
                List.of(),
                List.of(new WhenPart.Fact(
                        Optional.empty(),
                        Optional.empty(),
                        "Customer",
                        List.of(new Constraint.Comparison(
                                Optional.empty(), Optional.empty(), "vip", Operator.TRUE, List.of())))),
                List.of(new ThenPart.Derived(Optional.empty(), "Rank", List.of(Operand.of(Kind.NUMBER, "1")))));
        var files = RuleSets.shopFiles(RULE);
        assertThat(Forms.written(form, Optional.empty(), FILE, files, RuleSetCompiler.survey(files)))
                .isEqualTo(new Filled.Written(new Stretch(19, 1, 19, 1), """

                    rule "New"
                      @title(vi = "Mới")
                      @clause("returns")
                    when
                      Customer( vip )
                    then
                      insertLogical(new Rank(1));
                    end
                    """));
    }

    @Test
    void refuseTextThatIsMoreThanOnePart() {
        var form = form(RULE);
        var two = new WhenPart.Written(Optional.empty(), "Customer( ) Order( )", Optional.empty());
        assertThat(filled(with(form, List.of(two), form.then())))
                .isInstanceOfSatisfying(
                        Filled.Refused.class,
                        refused -> assertThat(refused.path()).isEqualTo("when[0]"));
        var more = new Constraint.Written(Optional.empty(), "vip, age > 3", Optional.empty());
        var fact = new WhenPart.Fact(Optional.empty(), Optional.empty(), "Customer", List.of(more));
        assertThat(filled(with(form, List.of(fact), form.then())))
                .isInstanceOfSatisfying(
                        Filled.Refused.class,
                        refused -> assertThat(refused.path()).isEqualTo("when[0]"));
        var broken = new ThenPart.Effect(
                Optional.empty(),
                "rating",
                List.of(Operand.of(Kind.NUMBER, "3); outcome.rating(")),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(filled(with(form, form.when(), List.of(broken))))
                .isInstanceOfSatisfying(
                        Filled.Refused.class,
                        refused -> assertThat(refused.path()).isEqualTo("then[0]"));
    }

    @Test
    void giveDiagnosticsOfARuleThatDoesNotParseAndTheFormsOfTheOthers() {
        var formed = forms("rule \"a\" when Customer( then end\n" + RULE);
        assertThat(formed).hasSize(2);
        assertThat(formed.getFirst()).isInstanceOfSatisfying(Formed.Unreadable.class, unreadable -> {
            assertThat(unreadable.name()).isEqualTo("a");
            assertThat(unreadable.at()).isEqualTo(new Stretch(1, 1, 1, 33));
            assertThat(unreadable.diagnostics()).isNotEmpty();
        });
        assertThat(formed.getLast()).isInstanceOf(Formed.Read.class);
    }

    @Test
    void offerWhatFitsEachField() {
        var survey = RuleSetCompiler.survey(RuleSets.shopFiles(""));
        var choices = survey.header().map(Choices::of).orElseThrow();
        var customer = choices.facts().getFirst();
        assertThat(customer.properties())
                .extracting(Choices.Property::path)
                .containsExactly("tier", "age", "vip", "since", "address", "address.city", "address.customer");
        assertThat(customer.properties().getFirst().values()).containsOnlyKeys("GOLD", "BASIC");
        assertThat(customer.properties().get(2).operators())
                .containsExactly(Operator.TRUE, Operator.FALSE, Operator.KNOWN, Operator.UNKNOWN);
        var permit = choices.effects().stream()
                .filter(effect -> effect.name().equals("permit"))
                .findFirst()
                .orElseThrow();
        assertThat(permit.arguments())
                .singleElement()
                .satisfies(argument -> assertThat(argument.values()).containsOnlyKeys("REOPEN", "CLOSE"));
        assertThat(choices.reasons()).containsKey("WHY");
        assertThat(choices.clauses()).containsKey("returns");
        assertThat(choices.stages()).containsExactly("derive", "propose");
    }

    private static Constraint compared(int origin, String attribute, Operator operator, Operand... operands) {
        return new Constraint.Comparison(Optional.of(origin), Optional.empty(), attribute, operator, List.of(operands));
    }

    private static Form with(Form form, List<WhenPart> when, List<ThenPart> then) {
        return new Form(
                form.name(),
                form.titleEn(),
                form.titleVi(),
                form.clause(),
                form.stage(),
                form.salience(),
                form.enabled(),
                form.others(),
                when,
                then);
    }

    private static List<Formed> forms(String rules) {
        var files = RuleSets.shopFiles(rules);
        return Forms.of(FILE, files, RuleSetCompiler.survey(files));
    }

    private static Form form(String rules) {
        return ((Formed.Read) forms(rules).getFirst()).form();
    }

    private static Filled filled(Form form) {
        var files = RuleSets.shopFiles(RULE);
        return Forms.written(form, Optional.of("Refund"), FILE, files, RuleSetCompiler.survey(files));
    }

    private static String text(Form form) {
        return switch (filled(form)) {
            case Filled.Written(var _, var text) -> text;
            case Filled.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
