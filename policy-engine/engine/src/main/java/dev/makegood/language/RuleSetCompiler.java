package dev.makegood.language;

import dev.makegood.language.Syntax.RuleNode;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.ParameterReader;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * sources:
 *   - address: https://…
 *     clauses:
 *       delay-at-arrival: { en: …, vi: … }
 * reasons:
 *   ART7_1: { en: …, vi: … }
 * eventDate: flight.flightDate
 * parameters: …
 * }</pre>
 */
public final class RuleSetCompiler {
    private static final List<String> DEFAULT_STAGES = List.of("derive", "propose");
    private static final Text ID_MISSING = new Text("A rule set needs an id", "Bộ quy tắc cần có id");
    private static final Text WRITE_AN_ID = new Text("Write id: my-rules", "Hãy viết id: quy-tac-cua-toi");
    private static final Text NOT_NAMES = new Text("This is not a list of names", "Đây không phải danh sách các tên");
    private static final Text WRITE_NAMES = new Text("Write [one, another]", "Hãy viết [tên-một, tên-hai]");
    private static final Text NOT_MEMBERS =
            new Text("This needs names with their texts", "Chỗ này cần các tên kèm văn bản");
    private static final Text WRITE_MEMBERS =
            new Text("Write NAME: { en: …, vi: … }", "Hãy viết TÊN: { en: …, vi: … }");
    private static final Text NO_EVENT_DATE = new Text(
            "This needs a date of a fact that each case has once",
            "Chỗ này cần ngày của một dữ kiện mà mỗi hồ sơ có một");
    private static final Text WRITE_EVENT_DATE =
            new Text("Write eventDate: flight.flightDate", "Hãy viết eventDate: flight.flightDate");
    private static final Text NOT_SOURCES =
            new Text("Sources are a list, each with an address", "Nguồn là một danh sách, mỗi nguồn có một địa chỉ");
    private static final Text WRITE_SOURCES = new Text("Write - address: https://…", "Hãy viết - address: https://…");

    private final RuleSetFiles files;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Rule> sound = new ArrayList<>();

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
        var document = document(RuleSetFiles.RULE_SET);
        var header = vocabulary().flatMap(vocabulary -> document.map(description -> header(description, vocabulary)));
        var rules = header.map(this::rules).orElse(List.of());
        document.ifPresent(this::describe);
        diagnostics.sort(null);
        return new Survey(header, rules, sound, diagnostics, uses);
    }

    /** Finds what is wrong with the description beside what rules refer to. */
    private void describe(YamlDocument description) {
        id(description);
        text(description, "title");
        text(description, "purpose");
        selection(description);
    }

    private Header header(YamlDocument description, Vocabulary vocabulary) {
        var header = new Header(
                vocabulary,
                stages(description),
                clauses(description),
                texts(description, "reasons"),
                parameters(description),
                eventDate(description, vocabulary));
        refuseUndated(description, header);
        return header;
    }

    private Compilation compile() {
        var document = document(RuleSetFiles.RULE_SET);
        var vocabulary = vocabulary();
        if (document.isEmpty() || vocabulary.isEmpty()) {
            return rejected();
        }
        var description = document.get();
        var header = header(description, vocabulary.get());
        var rules = rules(header);
        var ruleSet = new RuleSet(
                id(description),
                text(description, "title"),
                text(description, "purpose"),
                selection(description),
                header.stages(),
                header.vocabulary(),
                header.clauses(),
                header.reasons(),
                header.parameters(),
                rules,
                Digest.of(files.canonical()));
        return diagnostics.isEmpty() ? new Compilation.Compiled(ruleSet) : rejected();
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
            for (var name : names(own, "imports")) {
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

    private String id(YamlDocument document) {
        var node = document.root().path("id");
        if (!isName(node)) {
            report(document, "id", ID_MISSING, WRITE_AN_ID);
        }
        return node.asString("");
    }

    private List<String> stages(YamlDocument document) {
        var stages = names(document, "stages");
        return stages.isEmpty() ? DEFAULT_STAGES : stages;
    }

    /** The names listed there, none where nothing is. */
    private List<String> names(YamlDocument document, String path) {
        var node = document.root().path(path);
        var names = new ArrayList<String>();
        if (!isAbsent(node) && !(node.isArray() && node.valueStream().allMatch(RuleSetCompiler::isName))) {
            report(document, path, NOT_NAMES, WRITE_NAMES);
        } else {
            node.forEach(name -> names.add(name.asString("")));
        }
        return names;
    }

    /** The members of the object there, none where nothing is. */
    private Set<Map.Entry<String, JsonNode>> members(YamlDocument document, String path, JsonNode node) {
        if (!isAbsent(node) && !node.isObject()) {
            report(document, path, NOT_MEMBERS, WRITE_MEMBERS);
        }
        return node.properties();
    }

    private static boolean isName(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void report(YamlDocument document, String path, Text reason, Text remedy) {
        diagnostics.add(document.finding(path, reason, remedy));
    }

    private Map<String, Clause> clauses(YamlDocument document) {
        var clauses = new LinkedHashMap<String, Clause>();
        var sources = document.root().path("sources");
        if (!isAbsent(sources) && !sources.isArray()) {
            report(document, "sources", NOT_SOURCES, WRITE_SOURCES);
            return clauses;
        }
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.path(i);
            if (!isName(source.path("address"))) {
                report(document, "sources." + i + ".address", NOT_SOURCES, WRITE_SOURCES);
            }
            var address = source.path("address").asString("");
            for (var clause : members(document, "sources." + i + ".clauses", source.path("clauses"))) {
                var path = "sources." + i + ".clauses." + clause.getKey();
                clauses.put(clause.getKey(), new Clause(clause.getKey(), text(document, path), address));
            }
        }
        return clauses;
    }

    private Map<String, Text> texts(YamlDocument document, String path) {
        var texts = new LinkedHashMap<String, Text>();
        for (var member : members(document, path, document.root().path(path))) {
            texts.put(member.getKey(), text(document, path + "." + member.getKey()));
        }
        return texts;
    }

    private Map<String, Parameter> parameters(YamlDocument document) {
        var node = document.root().path("parameters");
        members(document, "parameters", node);
        var faults = new ArrayList<VocabularyReading.Fault>();
        var parameters = ParameterReader.read(node, faults);
        faults.forEach(fault -> report(document, fault.path(), fault.reason(), fault.remedy()));
        return parameters;
    }

    /** Parameters that cite no clause of the rule set, or change with a date that nothing says. */
    private void refuseUndated(YamlDocument document, Header header) {
        header.parameters().forEach((name, parameter) -> {
            if (parameter.standing().isEmpty() && header.eventDate().isEmpty()) {
                report(document, "parameters." + name + ".values", NO_EVENT_DATE, WRITE_EVENT_DATE);
            }
            parameter
                    .clause()
                    .filter(key -> !header.clauses().containsKey(key))
                    .map(key -> Messages.clause(key, header.clauses().keySet()))
                    .ifPresent(unknown ->
                            report(document, "parameters." + name + ".clause", unknown.reason(), unknown.remedy()));
        });
    }

    /** {@code flight.flightDate}: a date of the one fact of that key. */
    private Optional<Header.EventDate> eventDate(YamlDocument document, Vocabulary vocabulary) {
        var node = document.root().path("eventDate");
        if (isAbsent(node)) {
            return Optional.empty();
        }
        var names = node.asString("").split("\\.", -1);
        var date = vocabulary
                .byKey(names[0])
                .filter(type -> type.cardinality() == FactType.Cardinality.ONE && names.length == 2)
                .flatMap(type -> type.attribute(names[1])
                        .filter(attribute -> attribute.type() == AttributeType.Simple.DATE)
                        .map(attribute -> new Header.EventDate(type, attribute)));
        if (date.isEmpty()) {
            report(document, "eventDate", NO_EVENT_DATE, WRITE_EVENT_DATE);
        }
        return date;
    }

    private Text text(YamlDocument document, String path) {
        var node = document.at(path);
        var en = node.path("en").asString("");
        var vi = node.path("vi").asString("");
        if (en.isBlank() || vi.isBlank()) {
            diagnostics.add(document.finding(
                    path,
                    new Text("This text needs both languages, en and vi", "Văn bản này cần đủ hai ngôn ngữ, en và vi"),
                    new Text("Write { en: …, vi: … }", "Hãy viết { en: …, vi: … }")));
            return new Text("?", "?");
        }
        return new Text(en, vi);
    }

    private SelectionMode selection(YamlDocument document) {
        var node = document.root().path("selection");
        var name = isAbsent(node) ? SelectionMode.BEST_FOR_CUSTOMER.key() : node.asString(node.toString());
        for (var mode : SelectionMode.values()) {
            if (mode.key().equals(name)) {
                return mode;
            }
        }
        diagnostics.add(document.finding(
                "selection",
                new Text("'%s' is not a selection mode", "'%s' không phải là cách chọn").filled(name),
                new Text(
                        "Use best-for-customer, first-by-salience or sum",
                        "Hãy dùng best-for-customer, first-by-salience hoặc sum")));
        return SelectionMode.BEST_FOR_CUSTOMER;
    }

    private List<Rule> rules(Header header) {
        var rules = new ArrayList<Rule>();
        var names = new HashSet<String>();
        files.below(RuleSetFiles.RULES).forEach((file, text) -> {
            var findings = new Findings(file);
            var nodes = Parser.parse(text, header.vocabulary().labels(), findings);
            addTyped(nodes, header, findings, names, rules);
        });
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> {
            var findings = new Findings(file);
            var name = file.substring(RuleSetFiles.TABLES.length()).replaceFirst("\\.csv$", "");
            addTyped(TableReader.read(name, text, header.vocabulary(), findings), header, findings, names, rules);
        });
        diagnostics.addAll(Stages.check(rules));
        diagnostics.addAll(Privacy.check(rules));
        return rules;
    }

    private void addTyped(List<RuleNode> nodes, Header header, Findings findings, Set<String> names, List<Rule> rules) {
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
