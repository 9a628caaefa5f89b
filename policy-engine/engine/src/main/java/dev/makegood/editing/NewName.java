package dev.makegood.editing;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Header;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Survey;
import dev.makegood.language.Symbol;
import dev.makegood.language.YamlScalars;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A name somebody wants to give. */
final class NewName {
    private static final Text NOT_A_NAME = new Text("'%s' cannot be a name here", "'%s' không thể là tên ở đây");
    private static final Text TAKEN = new Text("'%s' is taken already", "'%s' đã được dùng");
    private static final Text IMPORTED = new Text(
            "'%s' comes from an imported vocabulary, which other rule sets share",
            "'%s' thuộc từ vựng được nhập, dùng chung với các bộ quy tắc khác");
    private static final Text PASSED_ON = new Text(
            "The value of '%s' is passed on or computed with, so its values keep their names",
            "Giá trị của '%s' được chuyển tiếp hoặc đưa vào tính toán, nên các giá trị giữ nguyên tên");
    private static final Set<String> RESERVED = Set.of(
            "this",
            "true",
            "false",
            "null",
            "param",
            "outcome",
            "in",
            "not",
            "matches",
            "contains",
            "new",
            "and",
            "or",
            "rule",
            "when",
            "then",
            "end",
            "exists",
            "forall",
            "accumulate",
            "acc",
            "if",
            "else");

    private final String name;
    private final Survey survey;
    private final RuleSetFiles files;
    private final Header header;

    NewName(String name, Survey survey, RuleSetFiles files) {
        this.name = name;
        this.survey = survey;
        this.files = files;
        this.header = survey.header().orElseThrow();
    }

    /** Why the symbol cannot have that name; empty where it can. */
    Optional<Text> refusal(Symbol symbol) {
        if (!isName(symbol)) {
            return Optional.of(NOT_A_NAME.filled(name));
        }
        if (taken(symbol).contains(name)) {
            return Optional.of(TAKEN.filled(name));
        }
        if (isImported(symbol)) {
            return Optional.of(IMPORTED.filled(symbol.name()));
        }
        return symbol instanceof Symbol.Value value && isPassedOn(value)
                ? Optional.of(PASSED_ON.filled(value.attribute()))
                : Optional.empty();
    }

    private boolean isName(Symbol symbol) {
        var form = switch (symbol) {
            case Symbol.Type _ -> "[A-Z][A-Za-z0-9]{0,63}";
            case Symbol.Attribute _ -> "[a-z][A-Za-z0-9]{0,63}";
            case Symbol.Parameter _ -> "[a-z][A-Za-z0-9]{0,63}";
            case Symbol.Value _ -> "[A-Za-z0-9][A-Za-z0-9_-]{0,99}";
            case Symbol.Reason _, Symbol.Action _ -> "[A-Za-z][A-Za-z0-9_]{0,63}";
            case Symbol.Clause _, Symbol.Stage _ -> "[A-Za-z][A-Za-z0-9_-]{0,63}";
            case Symbol.Variable(var _, var _, var old) ->
                old.startsWith("$") ? "\\$[A-Za-z][A-Za-z0-9_]{0,62}" : "[a-z][A-Za-z0-9]{0,63}";
        };
        return name.matches(form) && !RESERVED.contains(name);
    }

    private Collection<String> taken(Symbol symbol) {
        return switch (symbol) {
            case Symbol.Type _ ->
                header.vocabulary().types().stream().map(FactType::name).toList();
            case Symbol.Attribute(var type, var _) ->
                header.vocabulary().type(type).stream()
                        .flatMap(holder -> holder.attributes().stream())
                        .map(attribute -> attribute.name())
                        .toList();
            case Symbol.Value(var type, var attribute, var _) -> values(type, attribute);
            case Symbol.Parameter _ -> header.parameters().keySet();
            case Symbol.Reason _ -> header.reasons().keySet();
            case Symbol.Clause _ -> header.clauses().keySet();
            case Symbol.Stage _ -> header.stages();
            case Symbol.Action _ -> header.vocabulary().actions().keySet();
            case Symbol.Variable(var file, var rule, var _) ->
                survey.uses().stream()
                        .map(use -> use.symbol())
                        .filter(other -> other instanceof Symbol.Variable(var inFile, var inRule, var _)
                                && inFile.equals(file)
                                && inRule.equals(rule))
                        .map(Symbol::name)
                        .toList();
        };
    }

    private Collection<String> values(String type, String attribute) {
        return header.vocabulary()
                .type(type)
                .flatMap(holder -> holder.attribute(attribute))
                .map(known -> known.type() instanceof AttributeType.Enumeration(var values)
                        ? values.keySet()
                        : Set.<String>of())
                .orElse(Set.of());
    }

    private boolean isImported(Symbol symbol) {
        var type = switch (symbol) {
            case Symbol.Type(var one) -> one;
            case Symbol.Attribute(var one, var _) -> one;
            case Symbol.Value(var one, var _, var _) -> one;
            case Symbol.Parameter _,
                    Symbol.Reason _,
                    Symbol.Clause _,
                    Symbol.Stage _,
                    Symbol.Action _,
                    Symbol.Variable _ -> "";
        };
        return !type.isEmpty()
                && YamlScalars.of(RuleSetFiles.VOCABULARY, files.text(RuleSetFiles.VOCABULARY)).stream()
                        .noneMatch(scalar -> scalar.isKey() && Rename.isAt(scalar, "types", type));
    }

    /** Whether rules do anything with the attribute but compare it with values that they write. */
    private boolean isPassedOn(Symbol.Value value) {
        return survey.rules().stream()
                .anyMatch(rule -> conditions(rule.when()).anyMatch(one -> isRead(one, value))
                        || rule.then().stream().anyMatch(one -> isPassedOn(one, value)));
    }

    private static Stream<Expression> conditions(List<Element> elements) {
        return Stream.concat(
                Element.patterns(elements).stream()
                        .flatMap(pattern -> Stream.concat(
                                pattern.bindings().stream().map(binding -> binding.value()),
                                pattern.conditions().stream().map(condition -> condition.expression()))),
                elements.stream()
                        .filter(Element.Accumulate.class::isInstance)
                        .flatMap(element -> ((Element.Accumulate) element).conditions().stream())
                        .map(condition -> condition.expression()));
    }

    private static boolean isPassedOn(Conclusion conclusion, Symbol.Value value) {
        return switch (conclusion) {
            case Conclusion.Propose propose ->
                Stream.concat(propose.arguments().values().stream(), propose.terms().values().stream())
                        .anyMatch(one -> isRead(one, value));
            case Conclusion.Derive(var _, var given) -> given.stream().anyMatch(one -> isRead(one, value));
            case Conclusion.Let(var _, var given) -> isRead(given, value);
            case Conclusion.Choose(var condition, var then, var otherwise) ->
                isRead(condition, value)
                        || then.stream().anyMatch(one -> isPassedOn(one, value))
                        || otherwise.stream().anyMatch(one -> isPassedOn(one, value));
        };
    }

    private static boolean isRead(Expression expression, Symbol.Value value) {
        return switch (expression) {
            case Expression.Read(var _, var path, var _) ->
                !path.isEmpty()
                        && path.getLast().holder().name().equals(value.type())
                        && path.getLast().attribute().name().equals(value.attribute());
            case Expression.In(var operand, var _, var _) when operand instanceof Expression.Read -> false;
            case Expression.IsUnknown(var operand, var _) when operand instanceof Expression.Read -> false;
            case Expression.Compare(var _, var left, var right)
            when left instanceof Expression.Read && right instanceof Expression.Literal -> false;
            case Expression.Compare(var _, var left, var right)
            when right instanceof Expression.Read && left instanceof Expression.Literal -> false;
            default -> expression.operands().stream().anyMatch(one -> isRead(one, value));
        };
    }
}
