package dev.makegood.server.approval.web;

import dev.makegood.server.approval.Absences;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Absences", description = "Days on which somebody does not work, and who stands in")
@RestController
@RequestMapping(path = "/api/v1/absences", produces = MediaType.APPLICATION_JSON_VALUE)
class AbsenceController {
    private final Absences absences;
    private final Problems problems;

    AbsenceController(Absences absences, Problems problems) {
        this.absences = absences;
        this.problems = problems;
    }

    @Operation(
            operationId = "listAbsences",
            summary = "The absences that are not over",
            description = "Earliest first: one's own, and those in which one stands in; with people all of them. Needs"
                    + " the scope replies or people.")
    @GetMapping
    List<AbsenceResponse> list(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return absences.list(caller).stream().map(AbsenceResponse::of).toList();
    }

    @Operation(
            operationId = "makeAbsence",
            summary = "Say when somebody does not work",
            description = "What is to be approved goes to the stand-in, or else to others. Needs the scope replies; for"
                    + " others people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewAbsence.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return switch (absences.make(body, caller)) {
            case Absences.Making.Done(var absence) ->
                ResponseEntity.status(HttpStatus.CREATED).body(AbsenceResponse.of(absence));
            case Absences.Making.NotValid(var faults) ->
                problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }

    @Operation(
            operationId = "endAbsence",
            summary = "Take an absence back",
            description = "One's own; with people that of anybody. Needs the scope replies or people.")
    @ApiResponse(responseCode = "204", description = "Taken back")
    @ApiResponse(responseCode = "404", description = "There is no such absence")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> end(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return absences.end(id, caller)
                ? ResponseEntity.noContent().build()
                : problems.answer(
                        request, ProblemType.NOT_FOUND, "There is no such absence among those you may take back.");
    }

    @Schema(name = "NewAbsence", description = "An absence that is to be.")
    private record NewAbsence(
            @Schema(description = "The first day", example = "2027-02-01")
            LocalDate from,

            @Schema(description = "The last day", example = "2027-02-10")
            LocalDate to,

            @Schema(description = "The user name of whoever stands in", example = "mai") @Nullable
            String standIn,

            @Schema(description = "The user name of whoever does not work; without it the caller") @Nullable
            String person) {}
}
