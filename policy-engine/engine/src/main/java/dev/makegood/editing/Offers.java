package dev.makegood.editing;

import dev.makegood.editing.Completion.Kind;
import dev.makegood.language.Header;
import dev.makegood.language.Method;
import dev.makegood.language.Span;
import dev.makegood.language.Symbol;
import dev.makegood.language.Token;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that may be written at one place. */
final class Offers {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> JUNCTIONS = Set.of("(", ",", "&&", "||", "!", "+", "-", "*", "/", "%", ":");
    private static final List<String> FUNCTIONS = List.of("money", "figure", "percent", "date", "instant", "duration");
    private static final List<String> LOCALS =
            List.of("boolean", "BigDecimal", "Money", "Percent", "String", "LocalDate", "Instant", "Duration");

    private final Surroundings around;
    private final Header header;
    private final Descriptions descriptions;
    private final boolean isText;
    private final Span replaced;
    private final List<Completion> all = new ArrayList<>();

    /**
     * Offers at a place.
     *
     * @param isText whether the place is in a text in quotes
     * @param replaced what is written over
     */
    Offers(Surroundings around, boolean isText, Span replaced) {
        this.around = around;
        this.header = around.header();
        this.descriptions = new Descriptions(header);
        this.isText = isText;
        this.replaced = replaced;
    }

    List<Completion> all() {
        switch (around.section()) {
            case OUTSIDE -> snippet("rule", "rule \"\"\nwhen\n  \nthen\n  \nend");
            case HEAD -> head();
            case WHEN -> when();
            case THEN -> then();
        }
        return all;
    }

    private void head() {
        if (around.endsWith("@")) {
            List.of("title", "clause", "doc", "author", "ticket")
                    .forEach(name -> add(name, name + "(\"\")", Kind.ANNOTATION, keyword("@" + name)));
        } else if (around.endsWith("(")
                && around.last(1).filter(word -> word.is("clause")).isPresent()) {
            header.clauses().keySet().forEach(key -> named(new Symbol.Clause(key), quoted(key), Kind.CLAUSE));
        } else if (around.endsWith("agenda-group")) {
            header.stages().forEach(stage -> named(new Symbol.Stage(stage), quoted(stage), Kind.STAGE));
        } else if (around.endsWith("enabled")) {
            keywords("true", "false");
        } else if (!around.endsWith("rule") && !around.endsWith("salience")) {
            keywords("agenda-group", "salience", "enabled", "when");
            add("@title", "@title(vi = \"\")", Kind.ANNOTATION, keyword("@title"));
            add("@clause", "@clause(\"\")", Kind.ANNOTATION, keyword("@clause"));
        }
    }

    private void when() {
        if (around.pattern().isPresent() || isInFigures()) {
            expression();
        } else if (!isText
                && !around.endsWith(":")
                && around.last(0)
                        .filter(word -> word.kind() == Token.Kind.VARIABLE)
                        .isPresent()) {
            add(":", ": ", Kind.OPERATOR, new Text("The name of what comes next", "Tên của phần tiếp theo"));
        } else if (!isText) {
            header.vocabulary().types().forEach(this::pattern);
            keywords("not", "exists", "forall", "accumulate", "and", "or", "then");
        }
    }

    /** Behind the patterns of accumulate. */
    private boolean isInFigures() {
        return around.call()
                .filter(frame -> frame.word().matches("accumulate|acc|sum|min|max|average|count|in"))
                .filter(frame -> !frame.word().matches("accumulate|acc")
                        || !around.facts().isEmpty() && around.endsWith(";"))
                .isPresent();
    }

    private void then() {
        if (around.endsWith(".")) {
            afterDot();
        } else if (around.call().isPresent()) {
            argument(around.call().get());
        } else if (around.endsWith("new")) {
            derivedTypes();
        } else if (isStatementNext()) {
            snippet("outcome", "outcome.");
            snippet("insertLogical", "insertLogical(new ");
            snippet("if", "if () {\n  \n}");
            keywords("end");
            LOCALS.forEach(type -> add(type, type + " ", Kind.KEYWORD, new Text("A local", "Biến cục bộ")));
        } else {
            expression();
        }
    }

    private boolean isStatementNext() {
        return around.endsWith("then") || around.endsWith(";") || around.endsWith("{") || around.endsWith("}");
    }

    private void afterDot() {
        var before = around.last(1);
        if (before.filter(word -> word.is("outcome")).isPresent()) {
            effects();
        } else if (before.filter(word -> word.is(")")).isPresent() && around.section() == Surroundings.Section.THEN) {
            add("reason", "reason(\"\")", Kind.KEYWORD, keyword("reason"));
            add("group", "group(\"\")", Kind.KEYWORD, keyword("group"));
            add("term", "term(\"\", )", Kind.KEYWORD, keyword("term"));
        } else if (before.filter(word -> word.is("param")).isPresent()) {
            header.parameters().keySet().forEach(name -> named(new Symbol.Parameter(name), name, Kind.PARAMETER));
        } else {
            var path = around.path(1);
            around.held(path).ifPresentOrElse(this::attributes, () -> methods(around.attribute(path)));
        }
    }

    private void methods(Optional<Attribute> receiver) {
        for (var type : ValueType.values()) {
            boolean isIts =
                    receiver.map(one -> type == ValueType.of(one.type())).orElse(true);
            for (var method : isIts ? Method.namesOf(type) : List.<String>of()) {
                add(method, method + "()", Kind.METHOD, new Text("Of a " + type, "Của " + type));
            }
        }
    }

    private void effects() {
        for (var kind : EffectKind.values()) {
            add(
                    kind.key(),
                    kind.key() + "(",
                    Kind.EFFECT,
                    Descriptions.effect(kind).inOneLine());
        }
        header.vocabulary()
                .effects()
                .forEach((name, effect) -> add(name, name + "(", Kind.EFFECT, EffectLabels.of(effect.kind())));
    }

    private void derivedTypes() {
        for (var type : header.vocabulary().types()) {
            if (type.isDerived()) {
                named(new Symbol.Type(type.name()), type.name() + "(", Kind.FACT);
            }
        }
    }

    private void argument(Surroundings.Frame frame) {
        var derived = header.vocabulary().type(frame.word());
        var kind = EffectKind.of(frame.word());
        if (frame.word().equals("reason")) {
            header.reasons().keySet().forEach(code -> named(new Symbol.Reason(code), quoted(code), Kind.REASON));
        } else if (around.endsWith("new") || frame.word().equals("insertLogical")) {
            derivedTypes();
        } else if (derived.isPresent()
                && around.argument() < derived.get().attributes().size()) {
            values(derived.get().attributes().get(around.argument()));
            expression();
        } else if (kind.isPresent()
                && around.argument() < kind.get().parameters().size()) {
            effectValue(kind.get().parameters().get(around.argument()));
        } else {
            expression();
        }
    }

    private void effectValue(EffectParameter parameter) {
        switch (parameter.type()) {
            case EffectParameter.Type.Choice(var values) ->
                values.forEach(value -> EffectLabels.ofChoice(parameter.name(), value)
                        .ifPresent(label -> add(value, value, Kind.VALUE, label)));
            case EffectParameter.Type.Action _ ->
                header.vocabulary().actions().forEach((name, label) -> add(name, name, Kind.ACTION, label));
            case EffectParameter.Type.Money _,
                    EffectParameter.Type.Figure _,
                    EffectParameter.Type.Level _,
                    EffectParameter.Type.Text _ -> expression();
        }
    }

    /** Inside a pattern, or where a value is computed. */
    private void expression() {
        if (around.endsWith(".")) {
            afterDot();
            return;
        }
        var compared = compared();
        if (compared.isPresent()) {
            compared.flatMap(around::attribute).ifPresent(this::values);
            operands();
            return;
        }
        boolean isOperandNext = around.last(0)
                .filter(word -> word.kind() == Token.Kind.SYMBOL && JUNCTIONS.contains(word.text()) || word.is("="))
                .isPresent();
        if (isText) {
            return;
        }
        if (isOperandNext || around.endsWith(";")) {
            around.pattern().ifPresent(this::attributes);
            operands();
        } else {
            operators();
        }
    }

    /** The path whose value is compared with what stands at the place. */
    private Optional<List<Token>> compared() {
        boolean isBehindComparison = around.last(0)
                .filter(word -> word.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(word.text()))
                .isPresent();
        if (isBehindComparison) {
            return Optional.of(around.path(1));
        }
        return around.call().filter(frame -> frame.word().equals("in")).map(frame -> around.before(frame.start() - 1));
    }

    private void values(Attribute attribute) {
        if (attribute.type() instanceof AttributeType.Enumeration(var values)) {
            values.forEach((value, label) -> add(value, quoted(value), Kind.VALUE, label));
        } else if (attribute.type() == AttributeType.Simple.BOOLEAN) {
            keywords("true", "false");
        }
    }

    private void operands() {
        if (isText) {
            return;
        }
        around.facts().forEach((name, type) -> add(name, name, Kind.VARIABLE, type.label()));
        around.values()
                .forEach((name, attribute) -> add(
                        name,
                        name,
                        Kind.VARIABLE,
                        attribute.map(Attribute::label).orElseGet(() -> new Text("A value", "Một giá trị"))));
        header.parameters()
                .keySet()
                .forEach(name -> named(new Symbol.Parameter(name), "param." + name, Kind.PARAMETER));
        FUNCTIONS.forEach(name -> add(name, name + "(\"\")", Kind.FUNCTION, keyword(name)));
        keywords("null");
    }

    private void operators() {
        for (var symbol : List.of("==", "!=", "<", "<=", ">", ">=", "&&", "||")) {
            add(symbol, symbol + " ", Kind.OPERATOR, new Text("Operator", "Phép toán"));
        }
        keywords("in", "matches", "contains", "not");
    }

    private void attributes(FactType type) {
        for (var attribute : type.attributes()) {
            add(
                    attribute.name(),
                    attribute.name(),
                    Kind.ATTRIBUTE,
                    Descriptions.attribute(attribute).inOneLine());
        }
    }

    private void pattern(FactType type) {
        named(new Symbol.Type(type.name()), type.name() + "(  )", Kind.FACT);
    }

    private void named(Symbol symbol, String insert, Kind kind) {
        descriptions.of(symbol).ifPresent(known -> add(symbol.name(), insert, kind, known.inOneLine()));
    }

    private void keywords(String... words) {
        for (var word : words) {
            add(word, word, Kind.KEYWORD, keyword(word));
        }
    }

    private void snippet(String word, String insert) {
        add(word, insert, Kind.KEYWORD, keyword(word));
    }

    private static Text keyword(String word) {
        return Keywords.of(word).orElseThrow().title();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private void add(String label, String insert, Kind kind, Text explanation) {
        all.add(new Completion(label, insert, kind, explanation, replaced));
    }
}
