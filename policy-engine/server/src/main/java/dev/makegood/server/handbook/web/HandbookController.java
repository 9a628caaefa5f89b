package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.HandbookLanguage;
import dev.makegood.server.handbook.Handbooks;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Handbooks", description = "Rule sets as people read, acknowledge and practise them")
@RestController
@RequestMapping("/api/v1/rule-sets/{id}")
class HandbookController {
    private static final String UNKNOWN = "GET /api/v1/rule-sets lists those there are.";

    private final Handbooks handbooks;
    private final Problems problems;

    HandbookController(Handbooks handbooks, Problems problems) {
        this.handbooks = handbooks;
        this.problems = problems;
    }

    @Operation(
            operationId = "getHandbook",
            summary = "The handbook of a rule set",
            description = "Of the live release, in both languages. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The handbook",
            content = @Content(schema = @Schema(implementation = HandbookResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping(path = "/handbook", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> read(
            @Parameter(example = "air-passenger-rights") @PathVariable String id, HttpServletRequest request) {
        return handbooks
                .find(id)
                .<ResponseEntity<Object>>map(edition -> ResponseEntity.ok(HandbookResponse.of(edition)))
                .orElseGet(() -> problems.answer(request, ProblemType.RULE_SET_UNKNOWN, UNKNOWN));
    }

    @Operation(
            operationId = "printHandbook",
            summary = "The handbook of a rule set as a PDF document",
            description = "Of the live release, tagged and with an outline. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping(path = "/handbook.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Object> print(
            @Parameter(example = "air-passenger-rights") @PathVariable String id,
            @Parameter(
                            description = "vi for Vietnamese, otherwise English",
                            schema = @Schema(allowableValues = {"en", "vi"}))
                    @RequestParam(defaultValue = "en")
                    String language,
            HttpServletRequest request) {
        var chosen = language.equals(HandbookLanguage.VI.key()) ? HandbookLanguage.VI : HandbookLanguage.EN;
        return handbooks
                .find(id)
                .<ResponseEntity<Object>>map(edition -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition("%s-handbook-%d-%s.pdf"
                                        .formatted(id, edition.release().number(), chosen.key())))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(handbooks.print(edition, chosen)))
                .orElseGet(() -> problems.answer(request, ProblemType.RULE_SET_UNKNOWN, UNKNOWN));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
