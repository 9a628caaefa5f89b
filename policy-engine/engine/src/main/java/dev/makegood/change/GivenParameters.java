package dev.makegood.change;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters that rules read for one thing only: how much they give to the customer. */
final class GivenParameters {
    private final List<RuleView> before;
    private final List<RuleView> after;

    GivenParameters(RuleSet before, RuleSet after) {
        this.before = views(before);
        this.after = views(after);
    }

    private static List<RuleView> views(RuleSet ruleSet) {
        return ruleSet.rules().stream().map(rule -> new RuleView(ruleSet, rule)).toList();
    }

    /** A change of how much such a parameter is tells what that is to the customer. */
    Change told(Change change) {
        return change instanceof Change.Altered(var subject, var from, var to, var differences)
                        && subject.kind() == Subject.Kind.PARAMETER
                        && isGivenOnly(subject.name(), before)
                        && isGivenOnly(subject.name(), after)
                ? new Change.Altered(
                        subject,
                        from,
                        to,
                        differences.stream().map(GivenParameters::forCustomer).toList())
                : change;
    }

    private static Difference forCustomer(Difference difference) {
        return difference.aspect() != Aspect.VALUE
                ? difference
                : new Difference(
                        difference.aspect(),
                        difference.label(),
                        difference.was(),
                        difference.is(),
                        difference.direction().map(ThenComparison::forCustomer));
    }

    private static boolean isGivenOnly(String parameter, List<RuleView> views) {
        long read = views.stream()
                .flatMap(view -> view.rule().expressions())
                .flatMap(GivenParameters::within)
                .filter(expression -> isThat(expression, parameter))
                .count();
        long given = views.stream()
                .flatMap(view -> view.rule().then().stream()
                        .flatMap(GivenParameters::proposals)
                        .filter(propose -> ThenComparison.isCertain(propose, view)))
                .flatMap(GivenParameters::given)
                .filter(expression -> isThat(expression, parameter))
                .count();
        return read > 0 && read == given;
    }

    private static Stream<Expression> within(Expression expression) {
        return Stream.concat(
                Stream.of(expression), expression.operands().stream().flatMap(GivenParameters::within));
    }

    private static boolean isThat(Expression expression, String name) {
        return expression instanceof Given(var parameter, var _, var _)
                && parameter.name().equals(name);
    }

    private static Stream<Propose> proposals(Conclusion conclusion) {
        return switch (conclusion) {
            case Propose propose -> Stream.of(propose);
            case Conclusion.Choose(var _, var then, var otherwise) ->
                Stream.concat(then.stream(), otherwise.stream()).flatMap(GivenParameters::proposals);
            case Conclusion.Derive _, Conclusion.Let _ -> Stream.empty();
        };
    }

    private static Stream<Expression> given(Propose propose) {
        return propose.arguments().entrySet().stream()
                .filter(argument -> ThenComparison.isGiven(propose, argument.getKey()))
                .map(Map.Entry::getValue);
    }
}
