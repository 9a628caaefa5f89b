package dev.makegood.form;

import dev.makegood.editing.Format;
import dev.makegood.editing.Formatted;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.RuleText;
import dev.makegood.language.Survey;
import dev.makegood.language.Token;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of a file as forms, and forms as text. */
public final class Forms {
    private static final Text NOT_A_RULE = new Text("This does not make a rule", "Chỗ này không tạo thành quy tắc");
    private static final Text ONE_PART =
            new Text("This text is not one part of a rule", "Văn bản này không phải một phần của quy tắc");
    private static final Text WRITE_ONE = new Text(
            "Write one condition, value or conclusion", "Hãy viết một điều kiện, một giá trị hoặc một kết luận");
    private static final Text NO_RULE = new Text(
            "The file has no such rule that can be read", "Tệp không có quy tắc đó, hoặc quy tắc không đọc được");
    private static final Text NAME_A_RULE = new Text(
            "Name a rule of the file, or none for a new one",
            "Hãy nêu tên một quy tắc của tệp, hoặc bỏ trống để thêm quy tắc mới");

    private Forms() {}

    /** Each rule of that file, in its order, whether the rest compiles or not. */
    public static List<Formed> of(String file, RuleSetFiles files, Survey survey) {
        var text = files.text(file);
        var source = new Source(text);
        var faults = RuleText.faults(file, text, labels(survey));
        var formed = new ArrayList<Formed>();
        for (var range : rules(source)) {
            formed.add(formed(file, source, range, faults, survey));
        }
        return formed;
    }

    private static List<String> labels(Survey survey) {
        return survey.header().map(header -> header.vocabulary().labels()).orElse(List.of());
    }

    /** From each {@code rule} to its {@code end}, or to the next one. */
    private static List<Range> rules(Source source) {
        var ranges = new ArrayList<Range>();
        int last = source.words().size() - 1;
        int start = next(source, 0, last);
        while (start < last) {
            int next = next(source, start + 1, last);
            int end = start;
            while (end < next - 1 && !source.word(end).is("end")) {
                end++;
            }
            ranges.add(new Range(start, end + 1));
            start = next;
        }
        return ranges;
    }

    private static int next(Source source, int from, int last) {
        int at = from;
        while (at < last && !isBegin(source, at)) {
            at++;
        }
        return at;
    }

    /** An attribute may be called {@code rule} as well. */
    private static boolean isBegin(Source source, int at) {
        var next = source.word(at + 1).kind();
        return source.word(at).is("rule")
                && (next == Token.Kind.STRING || next == Token.Kind.NAME)
                && (at == 0 || endsSomething(source.word(at - 1)));
    }

    private static boolean endsSomething(Token word) {
        return word.kind() != Token.Kind.SYMBOL || word.is(";") || word.is(")") || word.is("}");
    }

    private static Formed formed(String file, Source source, Range range, List<Diagnostic> faults, Survey survey) {
        var at = source.stretch(range.from(), range.to());
        var own = faults.stream()
                .filter(fault ->
                        fault.span().line() >= at.line() && fault.span().line() <= at.endLine())
                .toList();
        if (!own.isEmpty()) {
            return new Formed.Unreadable(source.word(range.from() + 1).text(), at, own);
        }
        var layout = new Layout(source, range.from());
        return new Formed.Read(new FormReader(source, layout, said(file, source, layout, survey)).read(), at);
    }

    private static Said said(String file, Source source, Layout layout, Survey survey) {
        var name = source.word(layout.name()).span();
        return survey.header()
                .flatMap(header -> survey.sound().stream()
                        .filter(rule -> rule.file().equals(file) && rule.span().equals(name))
                        .findFirst()
                        .map(rule -> Said.of(
                                rule,
                                Sentences.of(header.vocabulary().actions(), header.reasons())
                                        .words(rule),
                                layout)))
                .orElse(Said.NOTHING);
    }

    /**
     * That form as text.
     *
     * @param rule the name of the rule of the file it takes the place of; empty for a new one, which stands last
     */
    public static Filled written(Form form, Optional<String> rule, String file, RuleSetFiles files, Survey survey) {
        var source = new Source(files.text(file));
        if (rule.isEmpty()) {
            return last(checked(form, FormWriter.written(form), source.end(), file), files.text(file));
        }
        for (var formed : of(file, files, survey)) {
            if (formed instanceof Formed.Read(var old, var at) && old.name().equals(rule.get())) {
                var layout = layout(source, at);
                return checked(form, new FormWriter(old, source, layout).over(form), at, file);
            }
        }
        return new Filled.Refused("rule", NO_RULE, NAME_A_RULE);
    }

    /** Behind all other rules, and an empty line. */
    private static Filled last(Filled filled, String before) {
        return switch (filled) {
            case Filled.Written(var at, var text) -> {
                var gap = before.isBlank() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
                yield new Filled.Written(at, gap + text + "\n");
            }
            case Filled.Refused refused -> refused;
        };
    }

    private static Layout layout(Source source, Stretch at) {
        return rules(source).stream()
                .filter(range -> source.stretch(range.from(), range.to()).equals(at))
                .findFirst()
                .map(range -> new Layout(source, range.from()))
                .orElseThrow();
    }

    /** What is written must read as the very form that was filled in. */
    private static Filled checked(Form form, String text, Stretch at, String file) {
        return switch (Format.of(file, text, List.of())) {
            case Formatted.Left(var diagnostics) ->
                new Filled.Refused(
                        faulty(form),
                        diagnostics.getFirst().reason(),
                        diagnostics.getFirst().remedy());
            case Formatted.Laid(var laid) -> {
                var source = new Source(laid);
                var rules = rules(source);
                if (rules.size() != 1) {
                    yield new Filled.Refused("name", NOT_A_RULE, WRITE_ONE);
                }
                var read = new FormReader(
                                source, new Layout(source, rules.getFirst().from()), Said.NOTHING)
                        .read();
                yield Skeleton.difference(form, read)
                        .<Filled>map(path -> new Filled.Refused(path, ONE_PART, WRITE_ONE))
                        .orElseGet(() -> new Filled.Written(at, laid.stripTrailing()));
            }
        };
    }

    /** The first part that by itself makes no rule. */
    private static String faulty(Form form) {
        for (int i = 0; i < form.when().size(); i++) {
            if (!isSound(List.of(form.when().get(i)), List.of())) {
                return "when[" + i + "]";
            }
        }
        for (int i = 0; i < form.then().size(); i++) {
            if (!isSound(List.of(), List.of(form.then().get(i)))) {
                return "then[" + i + "]";
            }
        }
        return "";
    }

    private static boolean isSound(List<WhenPart> when, List<ThenPart> then) {
        var one = new Form(
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                true,
                List.of(),
                when,
                then);
        return RuleText.faults("r", FormWriter.written(one), List.of()).isEmpty();
    }
}
