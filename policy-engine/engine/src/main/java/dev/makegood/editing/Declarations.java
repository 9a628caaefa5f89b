package dev.makegood.editing;

import dev.makegood.language.Edit;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.Survey;
import dev.makegood.language.Symbol;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the YAML files of a rule set name things. */
final class Declarations {
    private static final String LIST_OF = "list of ";

    private final RuleSetFiles files;
    private final Vocabulary vocabulary;
    private final List<Edit> edits = new ArrayList<>();

    Declarations(RuleSetFiles files, Survey survey) {
        this.files = files;
        this.vocabulary = survey.header().orElseThrow().vocabulary();
    }

    /** What a key declares. */
    static Optional<Symbol> symbol(String file, YamlScalar key) {
        var path = key.path();
        var name = path.getLast();
        if (file.equals(RuleSetFiles.VOCABULARY)) {
            return Rename.isAt(key, "types", "*")
                    ? Optional.of(new Symbol.Type(name))
                    : Rename.isAt(key, "types", "*", "attributes", "*")
                            ? Optional.of(new Symbol.Attribute(path.get(1), name))
                            : Rename.isAt(key, "types", "*", "attributes", "*", "values", "*")
                                    ? Optional.of(new Symbol.Value(path.get(1), path.get(3), name))
                                    : Optional.of(name)
                                            .filter(_ -> Rename.isAt(key, "actions", "*"))
                                            .map(Symbol.Action::new);
        }
        if (!file.equals(RuleSetFiles.RULE_SET)) {
            return Optional.empty();
        }
        return Rename.isAt(key, "parameters", "*")
                ? Optional.of(new Symbol.Parameter(name))
                : Rename.isAt(key, "reasons", "*")
                        ? Optional.of(new Symbol.Reason(name))
                        : Optional.of(name)
                                .filter(_ -> Rename.isAt(key, "sources", "*", "clauses", "*"))
                                .map(Symbol.Clause::new);
    }

    List<Edit> renamed(Symbol symbol, String name) {
        var yaml = files.texts().keySet().stream()
                .filter(file -> file.equals(RuleSetFiles.VOCABULARY)
                        || file.equals(RuleSetFiles.RULE_SET)
                        || file.startsWith(RuleSetFiles.CASES))
                .toList();
        for (var file : yaml) {
            for (var scalar : YamlScalars.of(file, files.text(file))) {
                if (file.startsWith(RuleSetFiles.CASES)) {
                    inCases(file, scalar, symbol, name);
                } else {
                    declared(file, scalar, symbol, name);
                }
            }
        }
        return edits;
    }

    private void declared(String file, YamlScalar scalar, Symbol symbol, String name) {
        if (scalar.isKey() && symbol(file, scalar).filter(symbol::equals).isPresent()) {
            edits.add(edit(file, scalar, name));
        }
        if (scalar.isKey()) {
            if (symbol instanceof Symbol.Type(var type) && file.equals(RuleSetFiles.VOCABULARY)) {
                keepKey(scalar, type);
            }
            return;
        }
        switch (symbol) {
            case Symbol.Type(var type) -> nested(file, scalar, type, name);
            case Symbol.Attribute(var type, var attribute) -> pointed(file, scalar, type, attribute, name);
            case Symbol.Value(var type, var attribute, var value) ->
                replaceIf(
                        scalar.text().equals(value)
                                && Rename.isAt(scalar, "types", type, "attributes", attribute, "whenUnknown", "assume"),
                        file,
                        scalar,
                        name);
            case Symbol.Clause(var key) ->
                replaceIf(
                        scalar.text().equals(key) && Rename.isAt(scalar, "parameters", "*", "clause"),
                        file,
                        scalar,
                        name);
            case Symbol.Stage(var stage) ->
                replaceIf(scalar.text().equals(stage) && Rename.isAt(scalar, "stages", "*"), file, scalar, name);
            case Symbol.Action(var action) ->
                replaceIf(
                        scalar.text().equals(action) && Rename.isAt(scalar, "effects", "*", "action"),
                        file,
                        scalar,
                        name);
            case Symbol.Parameter _, Symbol.Reason _, Symbol.Variable _ -> {}
        }
    }

    private void replaceIf(boolean isIt, String file, YamlScalar scalar, String name) {
        if (isIt) {
            edits.add(edit(file, scalar, name));
        }
    }

    private void nested(String file, YamlScalar scalar, String type, String name) {
        if (!Rename.isAt(scalar, "types", "*", "attributes", "*", "type")) {
            return;
        }
        replaceIf(scalar.text().equals(type), file, scalar, name);
        replaceIf(scalar.text().equals(LIST_OF + type), file, scalar, LIST_OF + name);
    }

    /** What callers and cases call a fact stays as it is, where that was made of the type's name. */
    private void keepKey(YamlScalar scalar, String type) {
        var first = YamlScalars.of(RuleSetFiles.VOCABULARY, files.text(RuleSetFiles.VOCABULARY)).stream()
                .filter(one -> one.isKey() && one.path().size() == 3 && Rename.isAt(one, "types", type, "*"))
                .findFirst();
        boolean isFirst = first.filter(scalar::equals).isPresent();
        boolean isGiven = YamlScalars.of(RuleSetFiles.VOCABULARY, files.text(RuleSetFiles.VOCABULARY)).stream()
                .anyMatch(one -> one.isKey() && Rename.isAt(one, "types", type, "key"));
        var known = vocabulary.type(type);
        if (!isFirst || isGiven || known.isEmpty() || known.get().isDerived()) {
            return;
        }
        var line = files.text(RuleSetFiles.VOCABULARY)
                .split("\r?\n", -1)[scalar.span().line() - 1];
        boolean isFlow = !line.substring(0, scalar.span().column() - 1).isBlank();
        var separator = isFlow ? ", " : "\n" + " ".repeat(scalar.span().column() - 1);
        edits.add(new Edit(
                RuleSetFiles.VOCABULARY,
                new Span(
                        scalar.span().line(),
                        scalar.span().column(),
                        scalar.span().column()),
                "key: " + known.get().key() + separator));
    }

    /** {@code eventDate} and {@code canaryKey} point at an attribute. */
    private void pointed(String file, YamlScalar scalar, String type, String attribute, String name) {
        var key = vocabulary.type(type).map(FactType::key).orElse("");
        replaceIf(
                file.equals(RuleSetFiles.RULE_SET)
                        && (Rename.isAt(scalar, "eventDate") || Rename.isAt(scalar, "canaryKey"))
                        && scalar.text().equals(key + "." + attribute),
                file,
                scalar,
                key + "." + name);
    }

    private void inCases(String file, YamlScalar scalar, Symbol symbol, String name) {
        switch (symbol) {
            case Symbol.Attribute attribute -> {
                replaceIf(scalar.isKey() && isAttribute(scalar.path(), attribute), file, scalar, name);
                if (!scalar.isKey() && Rename.isAt(scalar, "*", "expect", "missing", "*")) {
                    missing(file, scalar, attribute, name);
                }
            }
            case Symbol.Value(var type, var attribute, var value) ->
                replaceIf(
                        !scalar.isKey()
                                && scalar.text().equals(value)
                                && isAttribute(scalar.path(), new Symbol.Attribute(type, attribute)),
                        file,
                        scalar,
                        name);
            case Symbol.Reason(var code) -> effect(file, scalar, "reason", code, name);
            case Symbol.Action(var action) -> effect(file, scalar, "action", action, name);
            case Symbol.Type _, Symbol.Parameter _, Symbol.Clause _, Symbol.Stage _, Symbol.Variable _ -> {}
        }
    }

    private void effect(String file, YamlScalar scalar, String member, String old, String name) {
        replaceIf(
                !scalar.isKey()
                        && scalar.text().equals(old)
                        && Rename.isAt(scalar, "*", "expect", "effects", "*", member),
                file,
                scalar,
                name);
    }

    /** Whether the path of a case leads to that attribute. */
    private boolean isAttribute(List<String> path, Symbol.Attribute attribute) {
        return path.size() > 3 && path.get(1).equals("facts") && leadsTo(path.subList(2, path.size()), attribute);
    }

    private boolean leadsTo(List<String> path, Symbol.Attribute wanted) {
        var holder = vocabulary.byKey(path.getFirst());
        Optional<Map.Entry<FactType, Attribute>> last = Optional.empty();
        for (var name : path.subList(1, path.size())) {
            if (!name.matches("[0-9]+")) {
                var at = holder;
                last = at.flatMap(type -> type.attribute(name).map(one -> Map.entry(type, one)));
                holder = last.map(Map.Entry::getValue).flatMap(one -> inner(one.type()));
            }
        }
        return last.filter(entry -> entry.getKey().name().equals(wanted.type())
                        && entry.getValue().name().equals(wanted.name()))
                .isPresent();
    }

    private Optional<FactType> inner(AttributeType type) {
        return type instanceof AttributeType.NestedList(var name) ? vocabulary.type(name) : vocabulary.held(type);
    }

    /** {@code flight.reroute.arrivesLateMin}, {@code orders[1].total}. */
    private void missing(String file, YamlScalar scalar, Symbol.Attribute attribute, String name) {
        var parts = scalar.text().split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            var path = List.of(scalar.text().replaceAll("\\[[0-9]+]", "").split("\\.", -1))
                    .subList(0, i + 1);
            if (leadsTo(path, attribute)) {
                parts[i] = parts[i].replace(attribute.name(), name);
                edits.add(edit(file, scalar, String.join(".", parts)));
            }
        }
    }

    private Edit edit(String file, YamlScalar scalar, String name) {
        var span = scalar.span();
        boolean isQuoted = span.endColumn() - span.column() == scalar.text().length() + 2;
        return new Edit(file, isQuoted ? new Span(span.line(), span.column() + 1, span.endColumn() - 1) : span, name);
    }
}
