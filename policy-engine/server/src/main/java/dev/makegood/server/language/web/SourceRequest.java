package dev.makegood.server.language.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a question as the contract shows it; it is read from the JSON tree, so that every fault is named. */
@Schema(
        name = "SourceRequest",
        description = "Rule text: files, or vocabulary and text; and the place a question is about.")
record SourceRequest(
        @Schema(
                description = "The files of a rule set, texts by their paths",
                example = "{\"rules/a.drl\": \"rule …\", \"vocabulary.yaml\": \"types: …\"}")
        @Nullable
        Map<String, @Nullable String> files,

        @Schema(
                description =
                        "The id of a draft whose saved files stand under files, which then need be those only that"
                                + " differ; null in place of one that is gone")
        @Nullable
        String draft,

        @Schema(description = "In place of files: the vocabulary of a snippet, a YAML document") @Nullable
        String vocabulary,

        @Schema(description = "In place of files: the rules of a snippet") @Nullable
        String text,

        @Schema(description = "The file a question is about; of a snippet rules/snippet.drl", example = "rules/a.drl")
        @Nullable
        String file,

        @Schema(description = "The line of the cursor, counted from 1", example = "3") @Nullable
        Integer line,

        @Schema(description = "The column of the cursor, counted from 1", example = "14") @Nullable
        Integer column,

        @Schema(description = "The new name, to rename", example = "distanceMiles") @Nullable
        String name) {}
