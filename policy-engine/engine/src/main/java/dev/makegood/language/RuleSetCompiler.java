package dev.makegood.language;

import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compiles the files of a rule set. {@code rule-set.yaml} says who it is:
 *
 * <pre>{@code
 * id: air-passenger-rights
 * title: { en: …, vi: … }
 * purpose: { en: …, vi: … }
 * selection: best-for-customer
 * stages: [derive, propose]
 * brand: …
 * sources:
 *   - address: https://…
 *     clauses:
 *       delay-at-arrival: { en: …, vi: … }
 *   - own: true
 *     clauses: …
 * readings:
 *   - { question: …, reading: … }
 * reasons:
 *   ART7_1: { en: …, vi: … }
 * eventDate: flight.flightDate
 * canaryKey: customer.id
 * stopped: [a rule's name, …]
 * parameters: …
 * }</pre>
 */
public final class RuleSetCompiler {
    private final RuleSetFiles files;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Rule> sound = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RuleSetCompiler(RuleSetFiles files) {
        this.files = files;
    }

    public static Compilation compile(RuleSetFiles files) {
        return new RuleSetCompiler(files).compile();
    }

    /** What can be said of files that need not compile. */
    public static Survey survey(RuleSetFiles files) {
        return new RuleSetCompiler(files).survey();
    }

    private Survey survey() {
        var description = description();
        var header = vocabulary().flatMap(vocabulary -> description.map(reader -> reader.header(vocabulary)));
        var rules = header.map(this::rules).orElse(List.of());
        header.ifPresent(known -> wording(known, rules));
        description.ifPresent(reader -> describe(reader, header, rules));
        diagnostics.sort(null);
        return new Survey(header, rules, sound, diagnostics, uses);
    }

    /** Finds what is wrong with the description beside what rules refer to. */
    private void describe(DescriptionReader description, Optional<Header> header, List<Rule> rules) {
        description.id();
        description.title();
        description.purpose();
        description.selection();
        header.ifPresent(known -> description.charter(known, rules));
        header.ifPresent(_ -> description.stopped(names));
        header.ifPresent(known -> description.canaryKey(known.vocabulary()));
    }

    private Compilation compile() {
        var description = description();
        var vocabulary = vocabulary();
        if (description.isEmpty() || vocabulary.isEmpty()) {
            return rejected();
        }
        var reader = description.get();
        var header = reader.header(vocabulary.get());
        var rules = rules(header);
        var stopped = reader.stopped(names);
        var ruleSet = new RuleSet(
                reader.id(),
                reader.title(),
                reader.purpose(),
                reader.charter(header, rules),
                reader.selection(),
                header.stages(),
                header.vocabulary(),
                header.clauses(),
                header.reasons(),
                header.parameters(),
                reader.canaryKey(header.vocabulary()),
                rules.stream().filter(rule -> !stopped.contains(rule.name())).toList(),
                rules.stream().filter(rule -> stopped.contains(rule.name())).toList(),
                wording(header, rules),
                Digest.of(files.canonical()));
        return diagnostics.isEmpty() ? new Compilation.Compiled(ruleSet) : rejected();
    }

    private Optional<DescriptionReader> description() {
        return document(RuleSetFiles.RULE_SET).map(document -> new DescriptionReader(document, diagnostics));
    }

    private Wording wording(Header header, List<Rule> rules) {
        return files.texts().containsKey(RuleSetFiles.WORDING)
                ? document(RuleSetFiles.WORDING)
                        .map(document -> WordingReader.read(document, diagnostics, header, rules))
                        .orElse(Wording.NONE)
                : Wording.NONE;
    }

    private Compilation rejected() {
        diagnostics.sort(null);
        return new Compilation.Rejected(diagnostics);
    }

    private Optional<YamlDocument> document(String file) {
        var text = files.texts().get(file);
        if (text == null) {
            diagnostics.add(new Diagnostic(
                    file,
                    Span.START,
                    Diagnostic.Code.DOCUMENT,
                    new Text("The file %s is missing".formatted(file), "Thiếu tệp %s".formatted(file)),
                    new Text("Add it", "Hãy thêm tệp này")));
            return Optional.empty();
        }
        return YamlDocument.read(file, text, diagnostics);
    }

    private Optional<Vocabulary> vocabulary() {
        return document(RuleSetFiles.VOCABULARY).flatMap(own -> {
            var imported = new ArrayList<JsonNode>();
            for (var name : new DescriptionReader(own, diagnostics).names("imports")) {
                document(RuleSetFiles.IMPORTS + name + ".yaml")
                        .map(YamlDocument::root)
                        .ifPresent(imported::add);
            }
            return vocabulary(own, imported);
        });
    }

    private Optional<Vocabulary> vocabulary(YamlDocument own, List<JsonNode> imported) {
        return switch (VocabularyReader.read(own.root(), imported)) {
            case VocabularyReading.Read(var vocabulary) -> Optional.of(vocabulary);
            case VocabularyReading.Faulty(var faults) -> {
                faults.forEach(fault -> diagnostics.add(own.finding(fault.path(), fault.reason(), fault.remedy())));
                yield Optional.empty();
            }
        };
    }

    private List<Rule> rules(Header header) {
        var rules = new ArrayList<Rule>();
        files.below(RuleSetFiles.RULES).forEach((file, text) -> {
            var findings = new Findings(file, text);
            var nodes = Parser.parse(text, header.vocabulary().labels(), findings);
            addTyped(nodes, header, findings, rules);
        });
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> {
            var findings = new Findings(file, text);
            var name = file.substring(RuleSetFiles.TABLES.length()).replaceFirst("\\.csv$", "");
            addTyped(TableReader.read(name, text, header.vocabulary(), findings), header, findings, rules);
        });
        diagnostics.addAll(Stages.check(rules));
        diagnostics.addAll(Privacy.check(rules));
        return rules;
    }

    private void addTyped(List<RuleNode> nodes, Header header, Findings findings, List<Rule> rules) {
        for (var node : nodes) {
            int before = findings.count();
            var rule = new RuleChecker(header, findings).typed(node);
            if (!names.add(rule.name())) {
                findings.add(rule.span(), Messages.ruleNameTaken(rule.name()));
            }
            if (node.enabled()) {
                rules.add(rule);
            }
            if (findings.count() == before) {
                sound.add(rule);
            }
        }
        diagnostics.addAll(findings.sorted());
        uses.addAll(findings.uses());
    }
}
