package dev.makegood.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule text as it was parsed, before names and types are known. */
final class Syntax {
    private Syntax() {}

    record RuleNode(
            Token name,
            List<AnnotationNode> annotations,
            @Nullable Token stage,
            int salience,
            List<ElementNode> when,
            List<StatementNode> then,
            Span end) {}

    /** {@code @title(vi = "…")} has a key, {@code @clause("…")} has none. */
    record AnnotationNode(Token name, @Nullable Token key, Token value) {}

    enum Quantifier {
        MATCHES,
        NOT,
        EXISTS
    }

    record ElementNode(Quantifier quantifier, PatternNode pattern) {}

    record PatternNode(@Nullable Token variable, Token type, List<ConstraintNode> constraints) {}

    /** {@code $v : expression} binds, a bare expression tests. */
    record ConstraintNode(@Nullable Token variable, ExpressionNode expression) {}

    record StatementNode(Token target, List<CallNode> calls) {}

    record CallNode(Token name, List<ExpressionNode> arguments) {}

    sealed interface ExpressionNode {
        Span span();
    }

    record StringNode(String value, Span span) implements ExpressionNode {}

    record NumberNode(String digits, Span span) implements ExpressionNode {}

    /** {@code true}, {@code null}, {@code distanceKm}, {@code reroute.arrivesLateMin}, {@code $f.ticketPrice}. */
    record PathNode(List<Token> names, Span span) implements ExpressionNode {}

    record FunctionNode(CallNode call, Span span) implements ExpressionNode {}

    record UnaryNode(Token operator, ExpressionNode operand, Span span) implements ExpressionNode {}

    record BinaryNode(Token operator, ExpressionNode left, ExpressionNode right, Span span) implements ExpressionNode {}

    record InNode(ExpressionNode operand, boolean negated, List<ExpressionNode> values, Span span)
            implements ExpressionNode {}

    /** {@code new Band("SHORT")}. */
    record NewNode(CallNode call, Span span) implements ExpressionNode {}
}
