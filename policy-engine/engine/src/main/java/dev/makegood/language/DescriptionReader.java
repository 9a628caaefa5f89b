package dev.makegood.language;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.BrandReader;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.ParameterReader;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.TextReading;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReading.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads {@code rule-set.yaml}, a member at a time; what is wrong with a member is said when it is read. */
final class DescriptionReader {
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
    private static final Text NO_CANARY_KEY = new Text(
            "This needs a text that callers state of a fact that each case has once",
            "Chỗ này cần một văn bản do bên gọi nêu, của một dữ kiện mà mỗi hồ sơ có một");
    private static final Text WRITE_CANARY_KEY =
            new Text("Write canaryKey: customer.id", "Hãy viết canaryKey: customer.id");
    private static final Text NOT_SOURCES = new Text(
            "Sources are a list, each with an address or the organisation's own",
            "Nguồn là một danh sách, mỗi nguồn có một địa chỉ hoặc là của chính tổ chức");
    private static final Text WRITE_SOURCES =
            new Text("Write - address: https://… or - own: true", "Hãy viết - address: https://… hoặc - own: true");
    private static final Text NOT_READINGS = new Text(
            "Readings are a list, each with a question and a reading",
            "Cách hiểu là một danh sách, mỗi mục có câu hỏi và cách hiểu");
    private static final Text WRITE_READINGS =
            new Text("Write - question: … and reading: …", "Hãy viết - question: … và reading: …");

    private static final String TEXTS = "texts";
    private static final Text NOT_TRANSLATED = new Text(
            "A text is followed by what it says in Vietnamese", "Sau mỗi văn bản là nội dung tiếng Việt của nó");
    private static final Text WRITE_TRANSLATION =
            new Text("Write \"Call back\": Gọi lại", "Hãy viết \"Call back\": Gọi lại");

    private static final String TERMS = "terms";
    private static final Text UNWRITTEN_TERM = new Text("No rule writes the term '%s'", "Không quy tắc nào ghi '%s'");
    private static final Text WRITE_TERM = new Text(
            "Take it out, or write .term(\"%s\", …) in a rule",
            "Hãy bỏ đi, hoặc viết .term(\"%s\", …) trong một quy tắc");

    private static final String STOPPED = "stopped";
    private static final Text STOPPED_TWICE =
            new Text("The rule '%s' is stopped already", "Quy tắc '%s' đã được dừng ở trên");
    private static final Text ONE_IS_ENOUGH = new Text("Leave it out here", "Hãy bỏ tên này ở đây");
    private static final Text NO_SUCH_RULE = new Text("No rule is called '%s'", "Không quy tắc nào có tên '%s'");
    private static final Text NAME_A_RULE = new Text(
            "Write the name of a rule, or of a row, as it stands there; take it out where the rule is gone",
            "Hãy viết tên quy tắc hoặc tên dòng đúng như ở đó; nếu quy tắc không còn thì bỏ đi");

    private final YamlDocument document;
    private final List<Diagnostic> diagnostics;

    DescriptionReader(YamlDocument document, List<Diagnostic> diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    String id() {
        var node = document.root().path("id");
        if (!isName(node)) {
            report("id", ID_MISSING, WRITE_AN_ID);
        }
        return node.asString("");
    }

    Text title() {
        return text("title");
    }

    Text purpose() {
        return text("purpose");
    }

    SelectionMode selection() {
        var node = document.root().path("selection");
        var name = isAbsent(node) ? SelectionMode.BEST_FOR_CUSTOMER.key() : node.asString(node.toString());
        for (var mode : SelectionMode.values()) {
            if (mode.key().equals(name)) {
                return mode;
            }
        }
        report(
                "selection",
                new Text("'%s' is not a selection mode", "'%s' không phải là cách chọn").filled(name),
                new Text(
                        "Use best-for-customer, first-by-salience or sum",
                        "Hãy dùng best-for-customer, first-by-salience hoặc sum"));
        return SelectionMode.BEST_FOR_CUSTOMER;
    }

    /** What rules refer to. */
    Header header(Vocabulary vocabulary) {
        var stages = names("stages");
        var sources = sources();
        var clauses = new LinkedHashMap<String, Clause>();
        sources.forEach(source -> source.clauses().forEach(clause -> clauses.put(clause.key(), clause)));
        var header = new Header(
                vocabulary,
                stages.isEmpty() ? DEFAULT_STAGES : stages,
                sources,
                clauses,
                texts("reasons"),
                parameters(),
                eventDate(vocabulary));
        refuseUndated(header);
        return header;
    }

    /** What the rule set rests on, its sources being those of the header. */
    Charter charter(Header header, List<Rule> rules) {
        var faults = new ArrayList<Fault>();
        var brand = BrandReader.read(document.root().path("brand"), faults);
        report(faults);
        var owner = document.root().path("owner");
        return new Charter(
                isName(owner) ? Optional.of(owner.stringValue()) : Optional.empty(),
                brand,
                header.sources(),
                readings(),
                translations(),
                terms(rules));
    }

    /** The names listed there, none where nothing is. */
    List<String> names(String path) {
        var node = document.root().path(path);
        var names = new ArrayList<String>();
        if (!isAbsent(node) && !(node.isArray() && node.valueStream().allMatch(DescriptionReader::isName))) {
            report(path, NOT_NAMES, WRITE_NAMES);
        } else {
            node.forEach(name -> names.add(name.asString("")));
        }
        return names;
    }

    /**
     * The names of the rules that take no part.
     *
     * @param rules what its rules are called
     */
    Set<String> stopped(Set<String> rules) {
        var listed = names(STOPPED);
        var stopped = new HashSet<String>();
        for (int i = 0; i < listed.size(); i++) {
            var rule = listed.get(i);
            if (!rules.contains(rule)) {
                report(STOPPED + "." + i, NO_SUCH_RULE.filled(rule), NAME_A_RULE);
            } else if (!stopped.add(rule)) {
                report(STOPPED + "." + i, STOPPED_TWICE.filled(rule), ONE_IS_ENOUGH);
            }
        }
        return stopped;
    }

    private List<Source> sources() {
        var node = document.root().path("sources");
        if (!isAbsent(node) && !node.isArray()) {
            report("sources", NOT_SOURCES, WRITE_SOURCES);
            return List.of();
        }
        var sources = new ArrayList<Source>();
        for (int i = 0; i < node.size(); i++) {
            sources.add(source(node.path(i), "sources." + i));
        }
        return sources;
    }

    private Source source(JsonNode node, String path) {
        var address = written(node.path("address"));
        boolean isOwn = node.path("own").asBoolean(false);
        if (address.isEmpty() && !isOwn) {
            report(path + ".address", NOT_SOURCES, WRITE_SOURCES);
        }
        var clauses = new ArrayList<Clause>();
        for (var clause : members(path + ".clauses", node.path("clauses"))) {
            clauses.add(new Clause(clause.getKey(), text(path + ".clauses." + clause.getKey()), address));
        }
        return new Source(
                node.has("title") ? Optional.of(text(path + ".title")) : Optional.empty(),
                address,
                written(node.path("notice")),
                isOwn,
                clauses);
    }

    private List<Reading> readings() {
        var node = document.root().path("readings");
        if (!isAbsent(node) && !node.isArray()) {
            report("readings", NOT_READINGS, WRITE_READINGS);
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < node.size(); i++) {
            var path = "readings." + i;
            readings.add(new Reading(text(path + ".question"), text(path + ".reading")));
        }
        return readings;
    }

    /** What rules write in English, to what it says in Vietnamese. */
    private Map<String, Text> translations() {
        var translations = new LinkedHashMap<String, Text>();
        for (var member : members(TEXTS, document.root().path(TEXTS))) {
            if (member.getValue().isObject()) {
                translations.put(member.getKey(), text(TEXTS + "." + member.getKey(), member.getValue()));
            } else if (isName(member.getValue()) && !member.getKey().isBlank()) {
                translations.put(
                        member.getKey(),
                        new Text(member.getKey(), member.getValue().stringValue()));
            } else {
                report(TEXTS + "." + member.getKey(), NOT_TRANSLATED, WRITE_TRANSLATION);
            }
        }
        return translations;
    }

    /** What terms are called; each that is named, some rule writes. */
    private Map<String, Text> terms(List<Rule> rules) {
        var written = rules.stream()
                .flatMap(rule -> rule.then().stream())
                .flatMap(Conclusion::allTerms)
                .collect(Collectors.toSet());
        var terms = texts(TERMS);
        terms.keySet().stream()
                .filter(term -> !written.contains(term))
                .forEach(term -> report(TERMS + "." + term, UNWRITTEN_TERM.filled(term), WRITE_TERM.filled(term)));
        return terms;
    }

    private Map<String, Text> texts(String path) {
        var texts = new LinkedHashMap<String, Text>();
        for (var member : members(path, document.root().path(path))) {
            texts.put(member.getKey(), text(path + "." + member.getKey()));
        }
        return texts;
    }

    private Map<String, Parameter> parameters() {
        var node = document.root().path("parameters");
        members("parameters", node);
        var faults = new ArrayList<Fault>();
        var parameters = ParameterReader.read(node, faults);
        report(faults);
        return parameters;
    }

    /** Parameters that cite no clause of the rule set, or change with a date that nothing says. */
    private void refuseUndated(Header header) {
        header.parameters().forEach((name, parameter) -> {
            if (parameter.standing().isEmpty() && header.eventDate().isEmpty()) {
                report("parameters." + name + ".values", NO_EVENT_DATE, WRITE_EVENT_DATE);
            }
            parameter
                    .clause()
                    .filter(key -> !header.clauses().containsKey(key))
                    .map(key -> Messages.clause(key, header.clauses().keySet()))
                    .ifPresent(unknown -> report("parameters." + name + ".clause", unknown.reason(), unknown.remedy()));
        });
    }

    /** {@code flight.flightDate}: a date of the one fact of that key. */
    private Optional<Header.EventDate> eventDate(Vocabulary vocabulary) {
        var node = document.root().path("eventDate");
        if (isAbsent(node)) {
            return Optional.empty();
        }
        var names = names(node);
        var date = single(vocabulary, names)
                .flatMap(type -> type.attribute(names[1])
                        .filter(attribute -> attribute.type() == AttributeType.Simple.DATE)
                        .map(attribute -> new Header.EventDate(type, attribute)));
        if (date.isEmpty()) {
            report("eventDate", NO_EVENT_DATE, WRITE_EVENT_DATE);
        }
        return date;
    }

    /** {@code customer.id}: a text that callers state of the one fact of that key. */
    Optional<CanaryKey> canaryKey(Vocabulary vocabulary) {
        var node = document.root().path("canaryKey");
        if (isAbsent(node)) {
            return Optional.empty();
        }
        var names = names(node);
        var key = single(vocabulary, names)
                .filter(type ->
                        type.owner() == FactType.Owner.CALLER && type.parent().isEmpty())
                .flatMap(type -> type.attribute(names[1])
                        .filter(attribute -> attribute.type() == AttributeType.Simple.TEXT)
                        .map(attribute -> new CanaryKey(type, attribute)));
        if (key.isEmpty()) {
            report("canaryKey", NO_CANARY_KEY, WRITE_CANARY_KEY);
        }
        return key;
    }

    private static String[] names(JsonNode path) {
        return path.asString("").split("\\.", -1);
    }

    /** The type of a fact that each case has once, where the names are those of one and of an attribute. */
    private static Optional<FactType> single(Vocabulary vocabulary, String[] names) {
        return vocabulary
                .byKey(names[0])
                .filter(type -> type.cardinality() == FactType.Cardinality.ONE && names.length == 2);
    }

    /** The members of the object there, none where nothing is. */
    private Set<Map.Entry<String, JsonNode>> members(String path, JsonNode node) {
        if (!isAbsent(node) && !node.isObject()) {
            report(path, NOT_MEMBERS, WRITE_MEMBERS);
        }
        return node.properties();
    }

    private Text text(String path) {
        return text(path, document.at(path));
    }

    private Text text(String path, JsonNode node) {
        return switch (TextReading.of(node)) {
            case TextReading.Read(var text) -> text;
            case TextReading.Faulty(var reason, var remedy) -> {
                report(path, reason, remedy);
                yield new Text("?", "?");
            }
        };
    }

    private static Optional<String> written(JsonNode node) {
        return isName(node) ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static boolean isName(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void report(List<Fault> faults) {
        faults.forEach(fault -> report(fault.path(), fault.reason(), fault.remedy()));
    }

    private void report(String path, Text reason, Text remedy) {
        diagnostics.add(document.finding(path, reason, remedy));
    }
}
