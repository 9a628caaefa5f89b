package dev.makegood.server.language;

import dev.makegood.editing.Completion;
import dev.makegood.editing.Completions;
import dev.makegood.editing.Format;
import dev.makegood.editing.Formatted;
import dev.makegood.editing.Hover;
import dev.makegood.editing.Outline;
import dev.makegood.editing.Place;
import dev.makegood.editing.Rename;
import dev.makegood.editing.Renaming;
import dev.makegood.form.Choices;
import dev.makegood.form.Filled;
import dev.makegood.form.Formed;
import dev.makegood.form.Forms;
import dev.makegood.language.Header;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Survey;
import dev.makegood.sentence.Sentences;
import dev.makegood.server.draft.DraftRules;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Answers what an editor asks about rule text, of a draft as well to those who may read it. Nothing of it is kept. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Editors {
    private static final Text CHOOSE = new Text("Choose another name or place", "Hãy chọn tên hoặc vị trí khác");

    private final Drafts drafts;

    Editors(Drafts drafts) {
        this.drafts = drafts;
    }

    /** One rule or row, and how it reads. */
    public record Said(Rule rule, Text sentence) {}

    public Asked<List<Completion>> completions(JsonNode body) {
        return atPlace(body, (place, files) -> Completions.at(place, files, RuleSetCompiler.survey(files)));
    }

    public Asked<Optional<Hover>> hover(JsonNode body) {
        return atPlace(body, (place, files) -> Hover.at(place, files, RuleSetCompiler.survey(files)));
    }

    /** The file of {@code body} in the one layout. */
    public Asked<Formatted> format(JsonNode body) {
        var faults = new ArrayList<Fault>();
        var reader = new SourceReader(body, drafts, faults);
        var files = reader.files();
        var file = reader.file(files);
        if (!faults.isEmpty()) {
            return new Asked.NotValid<>(faults);
        }
        var labels = RuleSetCompiler.survey(files)
                .header()
                .map(header -> header.vocabulary().labels())
                .orElse(List.of());
        return new Asked.Answered<>(Format.of(file, files.texts().getOrDefault(file, ""), labels));
    }

    public Asked<List<Outline.Entry>> outline(JsonNode body) {
        return ofFiles(body, (files, survey) -> Outline.of(files, survey));
    }

    /** The rules that have no finding, each as a sentence. */
    public Asked<List<Said>> sentences(JsonNode body) {
        return ofFiles(
                body,
                (_, survey) -> survey.header()
                        .map(header -> said(header, survey.sound()))
                        .orElse(List.of()));
    }

    private static List<Said> said(Header header, List<Rule> rules) {
        var sentences = Sentences.of(header.vocabulary().actions(), header.reasons());
        return rules.stream().map(rule -> new Said(rule, sentences.of(rule))).toList();
    }

    /** What it takes to call by the {@code name} of {@code body} what stands at its place. */
    public Asked<Renaming.Edits> rename(JsonNode body) {
        var faults = new ArrayList<Fault>();
        var reader = new SourceReader(body, drafts, faults);
        var files = reader.files();
        var place = reader.place(files);
        var name = reader.text("name");
        if (!faults.isEmpty()) {
            return new Asked.NotValid<>(faults);
        }
        return switch (Rename.at(place, name, files, RuleSetCompiler.survey(files))) {
            case Renaming.Edits edits -> new Asked.Answered<>(edits);
            case Renaming.Refused(var reason) ->
                new Asked.NotValid<>(List.of(new Fault("name", "NOT_RENAMED", reason, CHOOSE)));
            case Renaming.MendFirst(var findings) ->
                new Asked.NotValid<>(new DraftRules.Compiled.NotYet(findings).faults());
        };
    }

    /**
     * The rules of a file as forms.
     *
     * @param choices what their fields may be; empty where the vocabulary or the description cannot be read
     */
    public record AsForms(String file, List<Formed> rules, Optional<Choices> choices) {}

    /** The rules of the file of {@code body} as forms. */
    public Asked<AsForms> forms(JsonNode body) {
        var faults = new ArrayList<Fault>();
        var reader = new SourceReader(body, drafts, faults);
        var files = reader.files();
        var file = reader.file(files);
        if (!faults.isEmpty()) {
            return new Asked.NotValid<>(faults);
        }
        var survey = RuleSetCompiler.survey(files);
        return new Asked.Answered<>(
                new AsForms(file, Forms.of(file, files, survey), survey.header().map(Choices::of)));
    }

    /** The form of {@code body} as text that takes the place of its {@code rule}, or stands last in its file. */
    public Asked<Filled.Written> text(JsonNode body) {
        var faults = new ArrayList<Fault>();
        var reader = new SourceReader(body, drafts, faults);
        var files = reader.files();
        var file = reader.file(files);
        var form = new FormReader(faults).form(body.path("form"));
        var rule = body.path("rule").isString() ? Optional.of(reader.text("rule")) : Optional.<String>empty();
        if (!faults.isEmpty()) {
            return new Asked.NotValid<>(faults);
        }
        return switch (Forms.written(form, rule, file, files, RuleSetCompiler.survey(files))) {
            case Filled.Written written -> new Asked.Answered<>(written);
            case Filled.Refused(var path, var reason, var remedy) ->
                new Asked.NotValid<>(
                        List.of(new Fault(path.equals("rule") ? path : "form." + path, "NOT_A_RULE", reason, remedy)));
        };
    }

    private <T> Asked<T> atPlace(JsonNode body, BiFunction<Place, RuleSetFiles, T> answer) {
        var faults = new ArrayList<Fault>();
        var reader = new SourceReader(body, drafts, faults);
        var files = reader.files();
        var place = reader.place(files);
        return faults.isEmpty() ? new Asked.Answered<>(answer.apply(place, files)) : new Asked.NotValid<>(faults);
    }

    private <T> Asked<T> ofFiles(JsonNode body, BiFunction<RuleSetFiles, Survey, T> answer) {
        var faults = new ArrayList<Fault>();
        var files = new SourceReader(body, drafts, faults).files();
        return faults.isEmpty()
                ? new Asked.Answered<>(answer.apply(files, RuleSetCompiler.survey(files)))
                : new Asked.NotValid<>(faults);
    }
}
