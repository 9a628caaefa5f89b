package dev.makegood.server.command;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files of a rule set from its folder, and the shipped vocabularies it imports. */
final class Folder {
    private static final List<String> PARTS =
            List.of(RuleSetFiles.RULES, RuleSetFiles.TABLES, RuleSetFiles.CASES, RuleSetFiles.IMPORTS);

    private Folder() {}

    static RuleSetFiles read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var name : List.of(RuleSetFiles.RULE_SET, RuleSetFiles.VOCABULARY, RuleSetFiles.WORDING)) {
            if (Files.isRegularFile(folder.resolve(name))) {
                texts.put(name, Files.readString(folder.resolve(name)));
            }
        }
        for (var part : PARTS) {
            add(folder.resolve(part), part, texts);
        }
        addImports(texts);
        return new RuleSetFiles(texts);
    }

    private static void add(Path folder, String part, Map<String, String> texts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(part + file.getFileName(), Files.readString(file));
            }
        }
    }

    private static void addImports(Map<String, String> texts) throws IOException {
        var vocabulary = texts.getOrDefault(RuleSetFiles.VOCABULARY, "");
        for (var scalar : YamlScalars.of(RuleSetFiles.VOCABULARY, vocabulary)) {
            if (isImport(scalar)) {
                addShipped(scalar.text(), texts);
            }
        }
    }

    private static boolean isImport(YamlScalar scalar) {
        return !scalar.isKey()
                && scalar.path().getFirst().equals("imports")
                && scalar.text().matches("[a-z0-9-]{1,64}");
    }

    private static void addShipped(String name, Map<String, String> texts) throws IOException {
        try (var shipped = Folder.class.getResourceAsStream("/vocabularies/" + name + ".yaml")) {
            if (shipped != null) {
                var text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
                texts.putIfAbsent(RuleSetFiles.IMPORTS + name + ".yaml", text);
            }
        }
    }
}
