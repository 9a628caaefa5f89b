package dev.makegood.server.handbook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.handbook.Example;
import dev.makegood.handbook.Freedom;
import dev.makegood.handbook.Handbook;
import dev.makegood.handbook.Passage;
import dev.makegood.server.handbook.Edition;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Handbook", description = "A rule set as people read it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandbookResponse(
        @Schema(example = "air-passenger-rights") String ruleSet,

        @Schema(description = "The release it is the handbook of", example = "3")
        int release,

        Text title,

        @Schema(description = "What the rule set is for") Text purpose,

        @Schema(description = "Who answers for it", example = "passenger-rights") @Nullable
        String owner,

        @Nullable BrandResponse brand,

        @Schema(description = "What an agent may decide alone")
        FreedomResponse alone,

        @Schema(description = "The rules, by what they are about")
        List<ChapterResponse> chapters,

        @Schema(description = "What rules take for granted while it is not known")
        List<Example.Stated> assumed,

        @Schema(description = "The numbers that rules read") List<NumberResponse> numbers,

        @Schema(description = "How unclear passages of the sources are read")
        List<Reading> readings) {
    static HandbookResponse of(Edition edition) {
        var handbook = edition.handbook();
        return new HandbookResponse(
                handbook.ruleSet(),
                edition.release().number(),
                handbook.title(),
                handbook.purpose(),
                handbook.owner().orElse(null),
                handbook.brand().map(BrandResponse::of).orElse(null),
                FreedomResponse.of(handbook.freedom()),
                handbook.chapters().stream().map(ChapterResponse::of).toList(),
                handbook.assumed(),
                handbook.numbers().stream().map(NumberResponse::of).toList(),
                handbook.readings());
    }

    @Schema(name = "HandbookBrand", description = "The brand an organisation keeps to.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BrandResponse(
            @Nullable Text mission,

            List<Text> values,

            @Schema(description = "How it speaks") Text tone,

            @Schema(description = "What it does not give of its own will")
            List<Text> never) {
        static BrandResponse of(Handbook.Profile brand) {
            return new BrandResponse(brand.mission().orElse(null), brand.values(), brand.tone(), brand.never());
        }
    }

    @Schema(name = "HandbookFreedom", description = "What an agent may decide alone.")
    record FreedomResponse(
            @Schema(description = "What rules give or allow without asking anybody")
            List<Freedom.Grant> grants,

            @Schema(description = "Rules that ask somebody, or pass a case up")
            List<Handbook.Link> limits) {
        static FreedomResponse of(Freedom freedom) {
            return new FreedomResponse(freedom.grants(), freedom.limits());
        }
    }

    @Schema(name = "HandbookChapter", description = "Rules about one matter.")
    record ChapterResponse(@Schema(example = "given") String anchor, Text title, List<ArticleResponse> rules) {
        static ChapterResponse of(Handbook.Chapter chapter) {
            return new ChapterResponse(
                    chapter.anchor(),
                    chapter.title(),
                    chapter.articles().stream().map(ArticleResponse::of).toList());
        }
    }

    @Schema(name = "HandbookRule", description = "One rule.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArticleResponse(
            @Schema(example = "rule-three-hours-late") String anchor,

            @Schema(description = "Its name") String rule,

            Text title,

            @Schema(description = "All it says") Text sentence,

            @Nullable PassageResponse source,

            @Schema(description = "Cases in words, and what follows")
            List<Example> examples,

            @Schema(description = "Whether it is stopped, and takes no part in decisions")
            boolean stopped) {
        static ArticleResponse of(Handbook.Article article) {
            return new ArticleResponse(
                    article.anchor(),
                    article.rule(),
                    article.title(),
                    article.sentence(),
                    article.passage().map(PassageResponse::of).orElse(null),
                    article.examples(),
                    article.stopped());
        }
    }

    @Schema(name = "Passage", description = "A passage of a source.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PassageResponse(
            @Schema(description = "What the source is called") @Nullable
            Text title,

            @Schema(description = "What the passage says") Text clause,

            @Schema(description = "Where it is published") @Nullable
            String address,

            @Schema(description = "Whether the source is the organisation's own policy document")
            boolean own) {
        static PassageResponse of(Passage passage) {
            return new PassageResponse(
                    passage.source().orElse(null),
                    passage.clause(),
                    passage.address().orElse(null),
                    passage.isOwn());
        }
    }

    @Schema(name = "HandbookNumber", description = "A number that rules read.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NumberResponse(
            @Schema(example = "shortHaulKm") String name,

            Text label,

            @Schema(description = "In the order of their dates")
            List<ValueResponse> values,

            @Schema(description = "Who says what it is") Text origin,

            @Schema(description = "Whether the organisation chose it and no published source states it")
            boolean ours,

            @Nullable PassageResponse source,

            @Schema(description = "What it should become") @Nullable
            Text aspirational,

            @Schema(description = "The rules that read it") List<Handbook.Link> rules) {
        static NumberResponse of(Handbook.Figure figure) {
            return new NumberResponse(
                    figure.name(),
                    figure.label(),
                    figure.values().stream().map(ValueResponse::of).toList(),
                    figure.origin(),
                    figure.isOurs(),
                    figure.passage().map(PassageResponse::of).orElse(null),
                    figure.aspirational().orElse(null),
                    figure.rules());
        }
    }

    @Schema(name = "HandbookValue", description = "What a number is.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValueResponse(
            @Schema(description = "The day from which on; absent where it has always been so") @Nullable
            Text from,

            Text text) {
        static ValueResponse of(Handbook.Value value) {
            return new ValueResponse(value.from().orElse(null), value.text());
        }
    }
}
