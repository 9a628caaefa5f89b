package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void listsRulesEvenWhereTheyDoNotParse() {
        var files = RuleSets.shopFiles("""
            rule "a" @title(vi = "b") salience -5
            when Customer( then
            rule "c" agenda-group "derive"
            when Customer() then
              outcome.permit(CLOSE);
            end // rule
            rule\
            """);
        assertThat(Outline.of(files, RuleSetCompiler.survey(files)))
                .extracting(
                        Outline.Entry::name,
                        Outline.Entry::title,
                        Outline.Entry::stage,
                        Outline.Entry::salience,
                        entry -> entry.span().line(),
                        Outline.Entry::endLine)
                .containsExactly(
                        tuple("a", Optional.of("b"), Optional.empty(), -5, 1, 2),
                        tuple("c", Optional.empty(), Optional.of("derive"), 0, 3, 6));
    }

    @Test
    void listsTablesAndTheirRows() {
        var texts = new TreeMap<>(RuleSets.shopFiles("").texts());
        texts.put(RuleSetFiles.TABLES + "points.csv", "first\nrule,Customer.age,outcome.rating(?)\nold,> 60,3\n");
        var files = new RuleSetFiles(texts);
        assertThat(Outline.of(files, RuleSetCompiler.survey(files)))
                .extracting(
                        Outline.Entry::kind,
                        Outline.Entry::name,
                        entry -> entry.span().line())
                .containsExactly(tuple(Outline.Kind.TABLE, "points", 1), tuple(Outline.Kind.ROW, "old", 3));
    }
}
