package dev.makegood.form;

import dev.makegood.language.Token;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the form of one rule that parses. */
final class FormReader {
    private final Source source;
    private final Layout layout;
    private final Said said;
    private final OperandReader operands;

    FormReader(Source source, Layout layout, Said said) {
        this.source = source;
        this.layout = layout;
        this.said = said;
        this.operands = new OperandReader(source);
    }

    Form read() {
        var others = layout.heads().stream()
                .filter(head -> !HeadWriter.isField(head.name()))
                .map(head -> source.bare(head.range().from(), head.range().to()))
                .toList();
        return new Form(
                source.word(layout.name()).text(),
                title("en"),
                title("vi"),
                value("@clause"),
                value("agenda-group"),
                salience(),
                !value("enabled").equals(Optional.of("false")),
                others,
                when(),
                then());
    }

    private Optional<String> title(String language) {
        for (var head : layout.heads()) {
            if (head.name().equals("@title")) {
                for (int i = head.range().from(); i < head.range().to(); i++) {
                    if (source.word(i).is(language) && source.word(i + 1).is("=")) {
                        return Optional.of(source.word(i + 2).text());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The last word of that attribute, or of that annotation in its parentheses. */
    private Optional<String> value(String name) {
        return layout.heads().stream()
                .filter(head -> head.name().equals(name))
                .findFirst()
                .map(head -> source.word(head.range().to() - (name.startsWith("@") ? 2 : 1))
                        .text());
    }

    private int salience() {
        return layout.heads().stream()
                .filter(head -> head.name().equals("salience"))
                .findFirst()
                .map(head -> Integer.parseInt(
                        source.bare(head.range().from() + 1, head.range().to()).replaceAll("[^0-9-]", "")))
                .orElse(0);
    }

    private List<WhenPart> when() {
        var parts = new ArrayList<WhenPart>();
        for (int i = 0; i < layout.elements().size(); i++) {
            var range = layout.elements().get(i);
            parts.add(
                    layout.isFact(range)
                            ? fact(range, i)
                            : new WhenPart.Written(
                                    Optional.of(i), source.bare(range.from(), range.to()), said.element(i)));
        }
        return parts;
    }

    private WhenPart fact(Range range, int at) {
        int type = layout.type(range);
        var constraints = new ArrayList<Constraint>();
        var ranges = layout.constraints(range);
        int tested = 0;
        for (int i = 0; i < ranges.size(); i++) {
            var constraint = constraint(ranges.get(i), i, said.condition(at, tested));
            tested += constraint instanceof Constraint.Binding ? 0 : 1;
            constraints.add(constraint);
        }
        return new WhenPart.Fact(
                Optional.of(at),
                type > range.from() ? Optional.of(source.word(range.from()).text()) : Optional.empty(),
                source.word(type).text(),
                constraints);
    }

    private Constraint constraint(Range range, int at, Optional<Text> sentence) {
        boolean isNamed = range.size() > 2 && source.word(range.from() + 1).is(":");
        var variable = isNamed ? Optional.of(source.word(range.from()).text()) : Optional.<String>empty();
        return tested(new Range(isNamed ? range.from() + 2 : range.from(), range.to()), at, variable)
                .orElseGet(
                        () -> new Constraint.Written(Optional.of(at), source.bare(range.from(), range.to()), sentence));
    }

    private Optional<Constraint> tested(Range range, int at, Optional<String> variable) {
        var origin = Optional.of(at);
        boolean isDenied = source.word(range.from()).is("!");
        int start = isDenied ? range.from() + 1 : range.from();
        int end = path(start, range.to());
        if (end == start) {
            return Optional.empty();
        }
        var attribute = source.bare(start, end);
        if (end == range.to()) {
            return Optional.of(
                    variable.isPresent() && !isDenied
                            ? new Constraint.Binding(origin, variable.get(), attribute)
                            : new Constraint.Comparison(
                                    origin, variable, attribute, isDenied ? Operator.FALSE : Operator.TRUE, List.of()));
        }
        return isDenied ? Optional.empty() : compared(new Range(end, range.to()), origin, variable, attribute);
    }

    /** The word behind the path of names that begins there. */
    private int path(int from, int to) {
        int at = from;
        while (at < to && source.word(at).kind() == Token.Kind.NAME && !isValueWord(source.word(at))) {
            if (at + 1 >= to || !source.word(at + 1).is(".")) {
                return at + 1;
            }
            at += 2;
        }
        return from;
    }

    private static boolean isValueWord(Token word) {
        return word.is("true") || word.is("false") || word.is("null") || word.is("param") || word.is("this");
    }

    private Optional<Constraint> compared(
            Range range, Optional<Integer> origin, Optional<String> variable, String attribute) {
        boolean isNegated = source.word(range.from()).is("not");
        int at = isNegated ? range.from() + 1 : range.from();
        var operator = Operator.of((isNegated ? "not " : "") + source.word(at).text());
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        var rest = new Range(at + 1, range.to());
        if (operator.get().isList()) {
            return listed(rest, origin, variable, attribute, operator.get());
        }
        if (rest.size() == 1 && source.word(rest.from()).is("null")) {
            return Optional.of(operator.get())
                    .filter(one -> one == Operator.EQUAL || one == Operator.NOT_EQUAL)
                    .map(one -> new Constraint.Comparison(
                            origin,
                            variable,
                            attribute,
                            one == Operator.EQUAL ? Operator.UNKNOWN : Operator.KNOWN,
                            List.of()));
        }
        return operands.isValue(rest)
                ? Optional.of(new Constraint.Comparison(
                        origin, variable, attribute, operator.get(), List.of(operands.of(rest))))
                : Optional.empty();
    }

    private Optional<Constraint> listed(
            Range rest, Optional<Integer> origin, Optional<String> variable, String attribute, Operator operator) {
        if (!source.word(rest.from()).is("(") || source.closed(rest.from()) != rest.to()) {
            return Optional.empty();
        }
        var values = source.listed(rest.from() + 1, rest.to() - 1).stream()
                .map(operands::of)
                .toList();
        return Optional.of(new Constraint.Comparison(origin, variable, attribute, operator, values));
    }

    private List<ThenPart> then() {
        var parts = new ArrayList<ThenPart>();
        for (int i = 0; i < layout.statements().size(); i++) {
            parts.add(statement(layout.statements().get(i), i));
        }
        return parts;
    }

    private ThenPart statement(Range range, int at) {
        if (source.word(range.from()).is("outcome")) {
            return effect(range, at).orElseGet(() -> written(range, at));
        }
        if (source.word(range.from()).is("insertLogical")
                && source.word(range.from() + 2).is("new")) {
            int type = range.from() + 3;
            return new ThenPart.Derived(
                    Optional.of(at), source.word(type).text(), values(type + 2, source.closed(type + 1) - 1));
        }
        return written(range, at);
    }

    private ThenPart written(Range range, int at) {
        return new ThenPart.Written(Optional.of(at), source.bare(range.from(), range.to()), said.conclusion(at));
    }

    private List<Operand> values(int from, int to) {
        return source.listed(from, to).stream().map(operands::of).toList();
    }

    /** {@code outcome.gesture(…).reason("…");}; empty where something is said twice. */
    private Optional<ThenPart> effect(Range range, int at) {
        int name = range.from() + 2;
        int next = source.closed(name + 1);
        var arguments = values(name + 2, next - 1);
        var reasons = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var terms = new ArrayList<ThenPart.Term>();
        while (source.word(next).is(".")) {
            int end = source.closed(next + 2);
            var given = source.listed(next + 3, end - 1);
            if (!modifier(source.word(next + 1).text(), given, reasons, groups, terms)) {
                return Optional.empty();
            }
            next = end;
        }
        return reasons.size() > 1 || groups.size() > 1
                ? Optional.empty()
                : Optional.of(new ThenPart.Effect(
                        Optional.of(at),
                        source.word(name).text(),
                        arguments,
                        reasons.stream().findFirst(),
                        groups.stream().findFirst(),
                        terms));
    }

    private boolean modifier(
            String name, List<Range> given, List<String> reasons, List<String> groups, List<ThenPart.Term> terms) {
        var texts = given.stream()
                .filter(range -> range.size() == 1)
                .map(range -> source.word(range.from()))
                .filter(word -> word.kind() == Token.Kind.STRING)
                .map(Token::text)
                .toList();
        return switch (name) {
            case "reason" -> given.size() == 1 && texts.size() == 1 && reasons.add(texts.getFirst());
            case "group" -> given.size() == 1 && texts.size() == 1 && groups.add(texts.getFirst());
            case "term" ->
                given.size() == 2
                        && !texts.isEmpty()
                        && given.getFirst().size() == 1
                        && terms.add(new ThenPart.Term(
                                source.word(given.getFirst().from()).text(), operands.of(given.getLast())));
            default -> false;
        };
    }
}
