package dev.makegood.language;

import dev.makegood.language.Element.Aggregation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule text as it was parsed, before names and types are known. */
final class Syntax {
    private Syntax() {}

    record RuleNode(
            Token name,
            List<AnnotationNode> annotations,
            @Nullable Token stage,
            @Nullable Token salience,
            boolean enabled,
            List<ElementNode> when,
            List<StatementNode> then) {}

    /** {@code @title(vi = "…")} has a key, {@code @clause("…")} has none. */
    record AnnotationNode(Token name, @Nullable Token key, Token value) {}

    /** One part of a rule's {@code when}. */
    sealed interface ElementNode {}

    record PatternNode(@Nullable Token variable, Token type, List<ConstraintNode> constraints) implements ElementNode {}

    /** {@code A() or B()}, {@code not( A() and B() )}, … */
    record GroupNode(Grouping grouping, List<ElementNode> parts, Span span) implements ElementNode {}

    enum Grouping {
        AND,
        OR,
        NOT,
        EXISTS,
        FORALL
    }

    /** {@code accumulate( source; $sum : sum($x); $sum > 5 )}. */
    record AccumulateNode(List<ElementNode> source, List<FigureNode> figures, List<ExpressionNode> conditions)
            implements ElementNode {}

    record FigureNode(Token variable, CallNode call) {}

    /** {@code $v : expression} binds, a bare expression tests. */
    record ConstraintNode(@Nullable Token variable, ExpressionNode expression) {}

    /** One statement of a rule's {@code then}. */
    sealed interface StatementNode {}

    /** {@code outcome.permit(…).reason(…);} or {@code insertLogical(…);}. */
    record ConclusionNode(Token target, List<CallNode> calls) implements StatementNode {}

    /** {@code BigDecimal owed = -$c.balance;}. */
    record LocalNode(Token type, Token name, ExpressionNode value) implements StatementNode {}

    record IfNode(ExpressionNode condition, List<StatementNode> then, List<StatementNode> otherwise)
            implements StatementNode {}

    record CallNode(Token name, List<ExpressionNode> arguments) {}

    sealed interface ExpressionNode {
        Span span();
    }

    record StringNode(String value, Span span) implements ExpressionNode {}

    record NumberNode(String digits, Span span) implements ExpressionNode {
        /** Whether both are one number whose thousands somebody separated. */
        boolean isGroupedWith(NumberNode next) {
            return digits.matches("[0-9]{1,3}")
                    && next.digits.matches("[0-9]{3}(\\.[0-9]+)?")
                    && span.line() == next.span.line()
                    && span.endColumn() + 1 == next.span.column();
        }
    }

    /** {@code true}, {@code null}, {@code distanceKm}, {@code reroute.arrivesLateMin}, {@code $f.ticketPrice}. */
    record PathNode(List<Token> names, Span span) implements ExpressionNode {}

    record FunctionNode(CallNode call, Span span) implements ExpressionNode {}

    record UnaryNode(Token operator, ExpressionNode operand, Span span) implements ExpressionNode {}

    record BinaryNode(Token operator, ExpressionNode left, ExpressionNode right, Span span) implements ExpressionNode {}

    /** {@code name matches "[A-Z]+"}, {@code tags not contains "old"}. */
    record WordNode(ExpressionNode operand, Token word, boolean negated, ExpressionNode value, Span span)
            implements ExpressionNode {}

    /** {@code name.trim().length()}: what is called on a value. */
    record MethodNode(ExpressionNode receiver, CallNode call, Span span) implements ExpressionNode {}

    /** One value of those of the rows of a table that hold; an author cannot write it. */
    record HitsNode(Aggregation aggregation, List<HitNode> hits, Span span) implements ExpressionNode {}

    record HitNode(ExpressionNode condition, ExpressionNode value) {}

    record InNode(ExpressionNode operand, boolean negated, List<ExpressionNode> values, Span span)
            implements ExpressionNode {}

    /** {@code new Band("SHORT")}. */
    record NewNode(CallNode call, Span span) implements ExpressionNode {}
}
