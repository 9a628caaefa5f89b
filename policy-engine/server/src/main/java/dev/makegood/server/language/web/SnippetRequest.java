package dev.makegood.server.language.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a request as the contract shows it; it is read from the JSON tree, so that every fault is named. */
@Schema(name = "SnippetRequest", description = "Rules, and the vocabulary they are written in.")
record SnippetRequest(
        @Schema(description = "The vocabulary, a YAML document")
        String vocabulary,

        @Schema(description = "The rules, in the policy language")
        String text,

        @Schema(description = "The facts to try them on, by the keys of the vocabulary") @Nullable
        Map<String, Object> facts) {}
