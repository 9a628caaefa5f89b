package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.stafflist.Preview;
import dev.makegood.server.identity.stafflist.StaffLists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes bodies of any type, so that whoever is not allowed does not learn which are wanted. */
@Tag(name = "People", description = "Who may sign in, and as what")
@RestController
@RequestMapping("/api/v1/staff-list")
class StaffListController {
    private static final String TEXT = "text/csv";
    private static final String TEXT_IN_UTF_8 = "text/csv;charset=utf-8";
    private static final String FILE = "people.csv";

    private final StaffLists lists;
    private final Changes changes;

    StaffListController(StaffLists lists, Changes changes) {
        this.lists = lists;
        this.changes = changes;
    }

    @Operation(
            operationId = "exportPeople",
            summary = "All people as a file",
            description = "Comma-separated, one line for each person, active or not. Can be taken in again as it is."
                    + " Cells that a spreadsheet would reckon with begin with a quote. Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = TEXT_IN_UTF_8, schema = @Schema(type = "string")))
    @GetMapping(produces = TEXT_IN_UTF_8)
    ResponseEntity<byte[]> export(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TEXT_IN_UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(lists.export(caller));
    }

    @Operation(
            operationId = "previewPeople",
            summary = "What would become of each line of a file",
            description = "Separated by commas, semicolons or tabs, in UTF-8 or UTF-16, at most 1,000 people. Every"
                    + " fault is named by line and column. Nothing is changed. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = TEXT, schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            description = "Line by line",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Preview.class)))
    @PostMapping(path = "/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> preview(
            @RequestBody byte[] file, @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lists.preview(file, caller));
    }

    @Operation(
            operationId = "importPeople",
            summary = "Take in a file of people",
            description = "Does what was previewed: all of it, or nothing. The passwords of the answer are shown once"
                    + " and have to be changed first. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = TEXT, schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = StaffListTaken.class)))
    @RefusesFaults
    @ApiResponse(responseCode = "409", description = "Somebody it names was changed since the preview")
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> take(
            @RequestBody byte[] file,
            @Parameter(description = "Of the preview", example = "sha256:5f2c…") @RequestParam(defaultValue = "")
                    String plan,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                lists.carryOut(file, plan, caller),
                imported ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(StaffListTaken.of(imported)));
    }
}
