package dev.makegood.server.spreadsheet.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.spreadsheet.Conversion;
import dev.makegood.server.spreadsheet.Spreadsheets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes bodies of any type, so that whoever is not allowed does not learn which are wanted. */
@Tag(name = "Language")
@RestController
@RequestMapping("/api/v1/language/tables")
class SpreadsheetController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "text/csv";
    private static final String TEXT_IN_UTF_8 = "text/csv;charset=utf-8";

    private final Spreadsheets spreadsheets;
    private final Problems problems;

    SpreadsheetController(Spreadsheets spreadsheets, Problems problems) {
        this.spreadsheets = spreadsheets;
        this.problems = problems;
    }

    @Operation(
            operationId = "tableToText",
            summary = "Read a decision table from a workbook",
            description = "The first sheet as the comma-separated text a rule set keeps. Nothing is kept."
                    + " Needs the scope rule-sets.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = WORKBOOK,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "The table as text",
            content = @Content(mediaType = TEXT_IN_UTF_8, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "422",
            description = "The workbook cannot be read as a table; every fault is named by its cell")
    @PostMapping(path = "/csv", produces = TEXT_IN_UTF_8)
    ResponseEntity<Object> toText(@RequestBody byte[] workbook, HttpServletRequest request) {
        return answer(spreadsheets.toText(workbook), TEXT_IN_UTF_8, request);
    }

    @Operation(
            operationId = "tableToWorkbook",
            summary = "Write a decision table as a workbook",
            description = "Every cell is text. The same table gives the same bytes. Needs the scope rule-sets.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = TEXT, schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            description = "A workbook with the table",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "422",
            description = "The text cannot be read as a table; every fault is named by its place")
    @PostMapping(path = "/xlsx", produces = WORKBOOK)
    ResponseEntity<Object> toWorkbook(@RequestBody byte[] text, HttpServletRequest request) {
        return answer(spreadsheets.toWorkbook(text), WORKBOOK, request);
    }

    private ResponseEntity<Object> answer(Conversion conversion, String form, HttpServletRequest request) {
        return switch (conversion) {
            case Conversion.Converted converted ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(form))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(converted.bytes());
            case Conversion.Refused(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }
}
