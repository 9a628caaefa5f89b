package dev.makegood.server.ruleset.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.citation.Citations;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "Policy", description = "The texts a rule set implements, and where rules and texts do not go together.")
record PolicyResponse(
        @Schema(example = "air-passenger-rights") String ruleSet,

        @Schema(description = "The release that decides", example = "3")
        int release,

        List<PolicySource> sources,

        @Schema(description = "Empty where every clause has its rules, and every rule its clause")
        List<PolicyFinding> findings) {
    static PolicyResponse of(CompiledRuleSet compiled, Citations citations) {
        var ruleSet = compiled.ruleSet();
        return new PolicyResponse(
                ruleSet.id(),
                compiled.release().number(),
                ruleSet.charter().sources().stream()
                        .map(source -> PolicySource.of(source, ruleSet))
                        .toList(),
                PolicyFinding.all(citations));
    }

    @Schema(description = "A law, what somebody published, or the organisation's own policy document.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicySource(
            @Nullable Text title,

            @Schema(description = "Where it is published") @Nullable
            String address,

            @Schema(description = "Under which it may be used") @Nullable
            String notice,

            @Schema(description = "Whether it is the organisation's own policy document", example = "true")
            boolean own,

            List<PolicyClause> clauses) {
        static PolicySource of(Source source, RuleSet ruleSet) {
            return new PolicySource(
                    source.title().orElse(null),
                    source.address().orElse(null),
                    source.notice().orElse(null),
                    source.isOwn(),
                    source.clauses().stream()
                            .map(clause -> PolicyClause.of(clause, ruleSet))
                            .toList());
        }
    }

    @Schema(description = "A passage of a text, and what cites it.")
    record PolicyClause(
            @Schema(description = "By which rules cite it", example = "delay-at-arrival")
            String key,

            Text text,

            @Schema(description = "The rules that implement it, by their names")
            List<String> rules,

            @Schema(description = "The parameters it states, by their names")
            List<String> parameters) {
        static PolicyClause of(Clause clause, RuleSet ruleSet) {
            return new PolicyClause(
                    clause.key(),
                    clause.text(),
                    ruleSet.rules().stream()
                            .filter(rule -> rule.clause()
                                    .filter(cited -> cited.key().equals(clause.key()))
                                    .isPresent())
                            .map(Rule::name)
                            .toList(),
                    ruleSet.parameters().values().stream()
                            .filter(parameter -> parameter
                                    .clause()
                                    .filter(clause.key()::equals)
                                    .isPresent())
                            .map(Parameter::name)
                            .toList());
        }
    }

    @Schema(description = "A place where rules and texts do not go together.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyFinding(
            @Schema(
                    description = "A clause of the own policy without a rule, a rule without a clause, or a clause that"
                            + " says something else than in the release before, while these rules say the same",
                    allowableValues = {"clauseWithoutRule", "ruleWithoutClause", "clauseChanged"})
            String kind,

            @Schema(description = "The key of the clause") @Nullable
            String clause,

            @Schema(description = "What the clause said in the release before") @Nullable
            Text before,

            @Schema(description = "The rules concerned, by their names")
            List<String> rules) {
        static List<PolicyFinding> all(Citations citations) {
            return Stream.of(
                            citations.withoutRule().stream()
                                    .map(clause ->
                                            new PolicyFinding("clauseWithoutRule", clause.key(), null, List.of())),
                            citations.withoutClause().stream()
                                    .map(rule ->
                                            new PolicyFinding("ruleWithoutClause", null, null, List.of(rule.name()))),
                            citations.changed().stream()
                                    .map(change -> new PolicyFinding(
                                            "clauseChanged",
                                            change.clause().key(),
                                            change.approved().text(),
                                            change.rules())))
                    .flatMap(found -> found)
                    .toList();
        }
    }
}
