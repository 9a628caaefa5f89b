package dev.makegood.server.language.web;

import dev.makegood.server.language.Editors;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Sentences", description = "Rules and rows without a finding, as sentences.")
record SentencesResponse(List<Sentence> sentences) {
    static SentencesResponse of(List<Editors.Said> said) {
        return new SentencesResponse(said.stream().map(Sentence::of).toList());
    }

    @Schema(name = "Sentence", description = "One rule or row, and how it reads.")
    record Sentence(
            @Schema(description = "The name of the rule") String rule,

            @Schema(description = "Its name in both languages")
            Text title,

            StretchResponse at,
            Text sentence) {
        static Sentence of(Editors.Said said) {
            var rule = said.rule();
            return new Sentence(
                    rule.name(), rule.title(), StretchResponse.of(rule.file(), rule.span()), said.sentence());
        }
    }
}
