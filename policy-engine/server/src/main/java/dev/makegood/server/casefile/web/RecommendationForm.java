package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.Recommendation;
import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.DecisionDocument;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Puts together what the rule sets of a case say: effects by rank, questions once. */
@Component
class RecommendationForm {
    private static final Text GONE = new Text("There is no such rule set any more", "Bộ quy tắc này không còn nữa");

    private final DecisionDocument document;

    RecommendationForm(DecisionDocument document) {
        this.document = document;
    }

    RecommendationResponse of(Recommendation recommendation) {
        var answers = recommendation.said().stream().map(this::said).toList();
        var ref = recommendation.file().ref();
        return new RecommendationResponse(
                ref,
                recommendation.file().version(),
                answers.stream()
                        .flatMap(said -> effects(ref, said))
                        .sorted(Comparator.comparingInt(
                                due -> due.effect().path("rank").asInt()))
                        .toList(),
                questions(answers),
                answers);
    }

    private RecommendationResponse.Said said(Recommendation.Said said) {
        return switch (said.answer()) {
            case Answer.Evaluated evaluated ->
                new RecommendationResponse.Said(said.ruleSet(), document.outcome(evaluated), List.of(), null);
            case Answer.NotValid(var faults) -> new RecommendationResponse.Said(said.ruleSet(), null, faults, null);
            case Answer.RuleSetUnknown() -> new RecommendationResponse.Said(said.ruleSet(), null, List.of(), GONE);
            case Answer.Stopped(var reason) -> new RecommendationResponse.Said(said.ruleSet(), null, List.of(), reason);
        };
    }

    private static Stream<RecommendationResponse.Due> effects(String ref, RecommendationResponse.Said said) {
        var outcome = said.outcome();
        return outcome == null
                ? Stream.empty()
                : outcome.path("effects")
                        .valueStream()
                        .map(effect -> new RecommendationResponse.Due(
                                said.ruleSet(),
                                outcome.path("release").asInt(),
                                effect,
                                why(ref, said.ruleSet(), effect)));
    }

    private static String why(String ref, String ruleSet, JsonNode effect) {
        return UriComponentsBuilder.fromPath("/api/v1/cases/{ref}/explanation")
                .queryParam("ruleSet", "{ruleSet}")
                .queryParam("rule", "{rule}")
                .encode()
                .buildAndExpand(ref, ruleSet, effect.path("rule").asString(""))
                .toUriString();
    }

    private static List<RecommendationResponse.Question> questions(List<RecommendationResponse.Said> answers) {
        var asked = new LinkedHashMap<String, RecommendationResponse.Question>();
        for (var said : answers) {
            var outcome = said.outcome();
            if (outcome != null) {
                outcome.path("missingFacts")
                        .forEach(missing -> asked.merge(
                                missing.path("fact").asString() + "."
                                        + missing.path("attribute").asString(),
                                question(missing, said.ruleSet()),
                                RecommendationForm::both));
            }
        }
        return List.copyOf(asked.values());
    }

    private static RecommendationResponse.Question question(JsonNode missing, String ruleSet) {
        var words = missing.path("question");
        return new RecommendationResponse.Question(
                missing.path("fact").asString(),
                missing.path("attribute").asString(),
                new Text(words.path("en").asString(), words.path("vi").asString()),
                List.of(ruleSet));
    }

    private static RecommendationResponse.Question both(
            RecommendationResponse.Question one, RecommendationResponse.Question other) {
        var ruleSets = new ArrayList<>(one.ruleSets());
        ruleSets.addAll(other.ruleSets());
        return new RecommendationResponse.Question(one.fact(), one.attribute(), one.question(), ruleSets);
    }
}
