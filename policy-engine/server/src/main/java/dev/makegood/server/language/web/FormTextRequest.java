package dev.makegood.server.language.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a form to be written as the contract shows it; it is read from the JSON tree, so that every fault is named. */
@Schema(name = "FormTextRequest", description = "A form, and the files its rule stands in.")
record FormTextRequest(
        @Schema(description = "The files of a rule set, texts by their paths") @Nullable
        Map<String, String> files,

        @Schema(description = "In place of files: the vocabulary of a draft, a YAML document") @Nullable
        String vocabulary,

        @Schema(description = "In place of files: the rules of a draft") @Nullable
        String text,

        @Schema(description = "The file of the rule; of a draft rules/draft.drl", example = "rules/a.drl") @Nullable
        String file,

        @Schema(description = "The rule whose place it takes; absent for a new one") @Nullable
        String rule,

        FormResponse form) {}
