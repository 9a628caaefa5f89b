package dev.makegood.server.language.web;

import dev.makegood.language.Snippet;
import dev.makegood.server.language.Asked;
import dev.makegood.server.language.Editors;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What an editor asks while somebody writes. */
@Tag(name = "Language", description = "Rules that belong to no rule set yet, checked and tried")
@ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
@RestController
@RequestMapping(
        path = "/api/v1/language",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class EditorController {
    private static final String NEEDS =
            "The body has files, those of a draft under them where it names one, or the vocabulary and text of a"
                    + " snippet. Needs the scope rule-sets, and for a draft drafts or drafts:read.";

    private final Editors editors;
    private final Problems problems;

    EditorController(Editors editors, Problems problems) {
        this.editors = editors;
        this.problems = problems;
    }

    @Operation(
            operationId = "completeRules",
            summary = "What may be written at a place",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What may be written at a place",
            content = @Content(schema = @Schema(implementation = CompletionsResponse.class)))
    @PostMapping("/completions")
    ResponseEntity<Object> completions(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.completions(body), CompletionsResponse::of, request);
    }

    @Operation(
            operationId = "explainName",
            summary = "What the name at a place means and where it is used",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What the name at a place means and where it is used",
            content = @Content(schema = @Schema(implementation = HoverResponse.class)))
    @PostMapping("/hover")
    ResponseEntity<Object> hover(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(
                editors.hover(body),
                hover -> HoverResponse.of(hover, body.path("file").asString(Snippet.FILE)),
                request);
    }

    @Operation(
            operationId = "formatRules",
            summary = "A file of rules in the one layout",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "A file of rules in the one layout",
            content = @Content(schema = @Schema(implementation = FormatResponse.class)))
    @PostMapping("/format")
    ResponseEntity<Object> format(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.format(body), FormatResponse::of, request);
    }

    @Operation(
            operationId = "outlineRules",
            summary = "The rules and tables, whether they compile or not",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The rules and tables, whether they compile or not",
            content = @Content(schema = @Schema(implementation = OutlineResponse.class)))
    @PostMapping("/outline")
    ResponseEntity<Object> outline(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.outline(body), OutlineResponse::of, request);
    }

    @Operation(
            operationId = "sayRules",
            summary = "Rules and rows of tables as sentences in both languages",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Rules and rows of tables as sentences in both languages",
            content = @Content(schema = @Schema(implementation = SentencesResponse.class)))
    @PostMapping("/sentences")
    ResponseEntity<Object> sentences(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.sentences(body), SentencesResponse::of, request);
    }

    @Operation(
            operationId = "renameName",
            summary = "All edits that a new name of what stands at a place takes",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "All edits that a new name of what stands at a place takes",
            content = @Content(schema = @Schema(implementation = RenameResponse.class)))
    @PostMapping("/rename")
    ResponseEntity<Object> rename(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.rename(body), RenameResponse::of, request);
    }

    @Operation(
            operationId = "readForms",
            summary = "The rules of a file as forms, and what may be chosen in their fields",
            description = NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The rules of a file as forms; a rule that does not parse has its findings",
            content = @Content(schema = @Schema(implementation = FormsResponse.class)))
    @PostMapping("/forms")
    ResponseEntity<Object> forms(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(editors.forms(body), FormsResponse::of, request);
    }

    @Operation(
            operationId = "writeForm",
            summary = "A form as the text of its rule",
            description = "The body has rule, the name of the rule that it takes the place of, or none for a new rule."
                    + " What did not change stays as it is written. " + NEEDS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = FormTextRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The text and the stretch that it takes the place of",
            content = @Content(schema = @Schema(implementation = FormTextResponse.class)))
    @PostMapping("/forms/text")
    ResponseEntity<Object> formText(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(
                editors.text(body),
                written -> FormTextResponse.of(written, body.path("file").asString(Snippet.FILE)),
                request);
    }

    private <T> ResponseEntity<Object> answer(
            Asked<T> asked, Function<T, Object> response, HttpServletRequest request) {
        return switch (asked) {
            case Asked.Answered<T>(var answer) -> ResponseEntity.ok(response.apply(answer));
            case Asked.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }
}
