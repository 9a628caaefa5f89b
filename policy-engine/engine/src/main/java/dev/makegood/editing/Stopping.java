package dev.makegood.editing;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.node.StringNode;

/** A rule set in which one rule more is stopped. */
public final class Stopping {
    private static final String STOPPED = "stopped";

    private Stopping() {}

    /** Those files, with that rule among the stopped ones; all else in them is as it was. */
    public static RuleSetFiles of(RuleSetFiles files, String rule) {
        var texts = new TreeMap<>(files.texts());
        texts.put(
                RuleSetFiles.RULE_SET,
                added(
                        files.text(RuleSetFiles.RULE_SET),
                        StringNode.valueOf(rule).toString()));
        return new RuleSetFiles(texts);
    }

    private static String added(String text, String name) {
        var scalars = YamlScalars.of(RuleSetFiles.RULE_SET, text);
        var key = scalars.stream()
                .filter(one -> one.isKey() && one.path().equals(List.of(STOPPED)))
                .findFirst();
        var first = scalars.stream()
                .filter(one -> one.path().size() == 2 && one.path().getFirst().equals(STOPPED))
                .findFirst();
        if (first.isPresent()) {
            return before(text, first.get(), name);
        }
        return key.map(YamlScalar::span)
                .map(span -> instead(text, span, name))
                .orElseGet(() -> (text.isBlank() || text.endsWith("\n") ? text : text + "\n")
                        + "%s:\n  - %s\n".formatted(STOPPED, name));
    }

    /** Before the first of the list, in the form the list has. */
    private static String before(String text, YamlScalar first, String name) {
        var lines = text.split("\n", -1);
        var line = lines[first.span().line() - 1];
        var head = line.substring(0, first.span().column() - 1);
        var rest = line.substring(first.span().column() - 1);
        lines[first.span().line() - 1] =
                head.strip().equals("-") ? head + name + "\n" + line : head + name + ", " + rest;
        return String.join("\n", lines);
    }

    /** In place of a list without members. */
    private static String instead(String text, Span key, String name) {
        var lines = text.split("\n", -1);
        var line = lines[key.line() - 1];
        var behind = line.substring(key.endColumn() - 1).replaceFirst("^\\s*:\\s*(\\[\\s*]|null|~)?", "");
        lines[key.line() - 1] = line.substring(0, key.endColumn() - 1) + ":" + behind + "\n  - " + name;
        return String.join("\n", lines);
    }
}
