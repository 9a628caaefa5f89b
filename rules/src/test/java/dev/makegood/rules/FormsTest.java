package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.change.Changes;
import dev.makegood.change.Version;
import dev.makegood.editing.Format;
import dev.makegood.editing.Formatted;
import dev.makegood.form.Constraint;
import dev.makegood.form.Filled;
import dev.makegood.form.Form;
import dev.makegood.form.Formed;
import dev.makegood.form.Forms;
import dev.makegood.form.Stretch;
import dev.makegood.form.ThenPart;
import dev.makegood.form.WhenPart;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every pack as a form, and back. */
class FormsTest {
    static List<Pack> packs() {
        return Pack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void changeNothingButLayout(Pack pack) {
        var files = laid(pack);
        var survey = RuleSetCompiler.survey(files);
        int count = 0;
        for (var file : files.below(RuleSetFiles.RULES).keySet()) {
            for (var formed : Forms.of(file, files, survey)) {
                var form = read(formed);
                var written = written(Forms.written(form, Optional.of(form.name()), file, files, survey));
                assertThat(written.text()).isEqualTo(cut(files.text(file), formed.at()));
                assertThat(written.at()).isEqualTo(formed.at());
                count++;
            }
        }
        assertThat(count).isEqualTo((int) pack.ruleSet().rules().stream()
                .filter(rule -> rule.file().startsWith(RuleSetFiles.RULES))
                .count());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void sayAllThatARuleMeans(Pack pack) {
        var texts = new TreeMap<>(pack.files().texts());
        var survey = RuleSetCompiler.survey(pack.files());
        for (var file : pack.files().below(RuleSetFiles.RULES).keySet()) {
            var rules = new StringBuilder();
            for (var formed : Forms.of(file, pack.files(), survey)) {
                var filled = Forms.written(fresh(read(formed)), Optional.empty(), file, pack.files(), survey);
                rules.append(written(filled).text()).append("\n\n");
            }
            texts.put(file, rules.toString());
        }
        var rewritten = Version.of(new RuleSetFiles(texts));
        var changes = Changes.between(new Version(pack.files(), Optional.of(pack.ruleSet())), rewritten);
        assertThat(changes.isByMeaning()).isTrue();
        assertThat(changes.all()).isEmpty();
    }

    private static RuleSetFiles laid(Pack pack) {
        var texts = new TreeMap<>(pack.files().texts());
        var labels = pack.ruleSet().vocabulary().labels();
        pack.files()
                .below(RuleSetFiles.RULES)
                .forEach((file, text) -> texts.put(
                        file,
                        switch (Format.of(file, text, labels)) {
                            case Formatted.Laid(var laid) -> laid;
                            case Formatted.Left(var diagnostics) -> throw new AssertionError(diagnostics.toString());
                        }));
        return new RuleSetFiles(texts);
    }

    private static String cut(String text, Stretch at) {
        var lines = text.lines().toList().subList(at.line() - 1, at.endLine());
        return String.join("\n", lines);
    }

    private static Form read(Formed formed) {
        return switch (formed) {
            case Formed.Read(var form, var _) -> form;
            case Formed.Unreadable(var name, var _, var diagnostics) ->
                throw new AssertionError(name + " " + diagnostics);
        };
    }

    private static Filled.Written written(Filled filled) {
        return switch (filled) {
            case Filled.Written written -> written;
            case Filled.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The same as if nobody had written it before. */
    private static Form fresh(Form form) {
        return new Form(
                form.name(),
                form.titleEn(),
                form.titleVi(),
                form.clause(),
                form.stage(),
                form.salience(),
                form.enabled(),
                form.others(),
                form.when().stream().map(FormsTest::fresh).toList(),
                form.then().stream().map(FormsTest::fresh).toList());
    }

    private static WhenPart fresh(WhenPart part) {
        Optional<Integer> none = Optional.empty();
        return switch (part) {
            case WhenPart.Fact(var _, var variable, var type, var constraints) ->
                new WhenPart.Fact(
                        none,
                        variable,
                        type,
                        constraints.stream().map(FormsTest::fresh).toList());
            case WhenPart.Written(var _, var text, var sentence) -> new WhenPart.Written(none, text, sentence);
        };
    }

    private static Constraint fresh(Constraint constraint) {
        Optional<Integer> none = Optional.empty();
        return switch (constraint) {
            case Constraint.Comparison(var _, var variable, var attribute, var operator, var operands) ->
                new Constraint.Comparison(none, variable, attribute, operator, operands);
            case Constraint.Binding(var _, var variable, var attribute) ->
                new Constraint.Binding(none, variable, attribute);
            case Constraint.Written(var _, var text, var sentence) -> new Constraint.Written(none, text, sentence);
        };
    }

    private static ThenPart fresh(ThenPart part) {
        Optional<Integer> none = Optional.empty();
        return switch (part) {
            case ThenPart.Effect(var _, var effect, var arguments, var reason, var group, var terms) ->
                new ThenPart.Effect(none, effect, arguments, reason, group, terms);
            case ThenPart.Derived(var _, var type, var values) -> new ThenPart.Derived(none, type, values);
            case ThenPart.Written(var _, var text, var sentence) -> new ThenPart.Written(none, text, sentence);
        };
    }
}
