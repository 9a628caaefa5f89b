package dev.makegood.change;

import dev.makegood.change.Subject.Kind;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What {@code rule-set.yaml} says. */
final class DescriptionThings {
    private static final String FILE = RuleSetFiles.RULE_SET;

    private final RuleSet ruleSet;
    private final Places places;

    DescriptionThings(RuleSet ruleSet, Places places) {
        this.ruleSet = ruleSet;
        this.places = places;
    }

    List<Thing> all() {
        var things = new ArrayList<Thing>();
        things.add(itself());
        ruleSet.charter().brand().ifPresent(brand -> things.add(brand(brand)));
        var sources = ruleSet.charter().sources();
        for (int i = 0; i < sources.size(); i++) {
            things.add(source(sources.get(i), i));
            for (var clause : sources.get(i).clauses()) {
                things.add(clause(clause, sources.get(i), i));
            }
        }
        var readings = ruleSet.charter().readings();
        for (int i = 0; i < readings.size(); i++) {
            things.add(reading(readings.get(i), i));
        }
        ruleSet.reasons().forEach((code, text) -> things.add(reason(code, text)));
        ruleSet.parameters().values().forEach(parameter -> things.add(parameter(parameter)));
        return things;
    }

    private Thing itself() {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.same(Aspect.NAME, new Text("Id", "Mã"), ruleSet.id()));
        facets.add(Facet.of(Aspect.TITLE, Labels.TITLE, ruleSet.title()));
        facets.add(Facet.of(Aspect.TEXT, new Text("Purpose", "Mục đích"), ruleSet.purpose()));
        ruleSet.charter()
                .owner()
                .ifPresent(
                        owner -> facets.add(Facet.same(Aspect.PROPERTY, new Text("Owner", "Người phụ trách"), owner)));
        facets.add(Facet.of(
                Aspect.PROPERTY,
                new Text("What becomes of several proposals", "Khi có nhiều đề xuất"),
                selection(ruleSet.selection())));
        facets.add(
                Facet.same(Aspect.PROPERTY, new Text("Stages", "Các giai đoạn"), String.join(", ", ruleSet.stages())));
        places.value(FILE, "eventDate")
                .ifPresent(date ->
                        facets.add(Facet.same(Aspect.PROPERTY, new Text("Date of the event", "Ngày sự việc"), date)));
        places.value(FILE, "canaryKey")
                .ifPresent(key -> facets.add(Facet.same(
                        Aspect.PROPERTY, new Text("Customers are told apart by", "Phân biệt khách hàng theo"), key)));
        new TreeMap<>(ruleSet.charter().texts())
                .forEach((text, both) ->
                        facets.add(Facet.same(Aspect.TEXT, new Text("“%s”", "“%s”").filled(text), both.vi())));
        return new Thing(new Subject(Kind.RULE_SET, "", ruleSet.title()), places.of(FILE, "id"), facets);
    }

    private static Text selection(SelectionMode selection) {
        return switch (selection) {
            case BEST_FOR_CUSTOMER -> new Text("the best for the customer remains", "giữ điều tốt nhất cho khách hàng");
            case FIRST_BY_SALIENCE -> new Text("the highest salience decides", "độ ưu tiên cao nhất quyết định");
            case SUM -> new Text("amounts are added up", "cộng các số tiền");
        };
    }

    private Thing brand(Brand brand) {
        var facets = new ArrayList<Facet>();
        brand.mission()
                .ifPresent(mission -> facets.add(Facet.of(Aspect.TEXT, new Text("Mission", "Sứ mệnh"), mission)));
        for (int i = 0; i < brand.values().size(); i++) {
            var label = CaseThings.numbered(new Text("Value", "Giá trị"), i + 1);
            facets.add(Facet.of(Aspect.TEXT, label, brand.values().get(i)));
        }
        facets.add(Facet.of(Aspect.PROPERTY, new Text("Tone", "Giọng điệu"), tone(brand.tone())));
        facets.add(Facet.same(
                Aspect.PROPERTY,
                new Text("Never given of its own will", "Không bao giờ tự tặng"),
                String.join(", ", new TreeSet<>(brand.forbidden()))));
        return new Thing(
                new Subject(Kind.BRAND, "", new Text("Brand", "Thương hiệu")), places.of(FILE, "brand"), facets);
    }

    private static Text tone(Brand.Tone tone) {
        return switch (tone) {
            case FORMAL -> new Text("formal", "trang trọng");
            case INFORMAL -> new Text("informal", "thân mật");
        };
    }

    private Thing source(Source source, int at) {
        var facets = new ArrayList<Facet>();
        source.title().ifPresent(title -> facets.add(Facet.of(Aspect.TITLE, Labels.TITLE, title)));
        source.address().ifPresent(address -> facets.add(Facet.same(Aspect.PROPERTY, Labels.ADDRESS, address)));
        source.notice().ifPresent(notice -> facets.add(Facet.same(Aspect.TEXT, new Text("Notice", "Ghi chú"), notice)));
        facets.add(Facet.of(Aspect.PROPERTY, new Text("Own document", "Tài liệu riêng"), yes(source.isOwn())));
        var name = name(source);
        return new Thing(
                new Subject(Kind.SOURCE, name, source.title().orElseGet(() -> new Text(name, name))),
                places.of(FILE, "sources", String.valueOf(at), source.address().isPresent() ? "address" : "own"),
                facets);
    }

    private static String name(Source source) {
        return source.address().orElseGet(() -> source.title().map(Text::en).orElse("own"));
    }

    static Text yes(boolean truth) {
        return truth ? new Text("yes", "có") : new Text("no", "không");
    }

    private Thing clause(Clause clause, Source source, int at) {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.of(Aspect.TEXT, Labels.TEXT, clause.text()));
        facets.add(Facet.same(Aspect.PROPERTY, Labels.SOURCE, name(source)));
        return new Thing(
                new Subject(Kind.CLAUSE, clause.key(), new Text(clause.key(), clause.key())),
                places.of(FILE, "sources", String.valueOf(at), "clauses", clause.key()),
                facets);
    }

    private Thing reading(Reading reading, int at) {
        return new Thing(
                new Subject(Kind.READING, reading.question().en(), reading.question()),
                places.of(FILE, "readings", String.valueOf(at), "question"),
                List.of(
                        Facet.of(Aspect.TITLE, new Text("Question", "Câu hỏi"), reading.question()),
                        Facet.of(Aspect.TEXT, new Text("Reading", "Cách hiểu"), reading.reading())));
    }

    private Thing reason(String code, Text text) {
        return new Thing(
                new Subject(Kind.REASON, code, new Text(code, code)),
                places.of(FILE, "reasons", code),
                List.of(Facet.of(Aspect.TEXT, Labels.TEXT, text)));
    }

    private Thing parameter(Parameter parameter) {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.of(Aspect.TITLE, Labels.LABEL, parameter.label()));
        facets.add(Facet.same(Aspect.PROPERTY, Labels.TYPE, parameter.type().describe()));
        parameter.unit().ifPresent(unit -> facets.add(Facet.of(Aspect.PROPERTY, Labels.UNIT, unit)));
        facets.add(Facet.of(Aspect.PROPERTY, Labels.SOURCE, source(parameter.source())));
        parameter.clause().ifPresent(clause -> facets.add(Facet.same(Aspect.CLAUSE, Labels.CLAUSE, clause)));
        for (var dated : parameter.values()) {
            facets.add(new Facet(
                    Aspect.VALUE, since(dated.from()), dated.value(), ValueTexts.of(dated.value(), parameter.unit())));
        }
        parameter
                .aspirational()
                .ifPresent(goal -> facets.add(new Facet(
                        Aspect.PROPERTY,
                        new Text("Value aspired to", "Giá trị mục tiêu"),
                        goal,
                        ValueTexts.of(goal, parameter.unit()))));
        return new Thing(
                new Subject(Kind.PARAMETER, parameter.name(), parameter.label()),
                places.of(FILE, "parameters", parameter.name()),
                facets);
    }

    private static Text since(Optional<LocalDate> from) {
        return from.map(day -> ValueTexts.of(day, Optional.empty()))
                .map(day -> new Text("Value from " + day.en(), "Giá trị từ ngày " + day.vi()))
                .orElseGet(() -> new Text("Value", "Giá trị"));
    }

    private static Text source(Parameter.Source source) {
        return switch (source) {
            case STATUTE -> new Text("the law", "luật");
            case PUBLISHED -> new Text("published", "đã công bố");
            case OURS -> new Text("our own choice", "do tổ chức tự đặt");
        };
    }
}
