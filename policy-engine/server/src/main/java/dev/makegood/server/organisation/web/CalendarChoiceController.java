package dev.makegood.server.organisation.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.CalendarChoice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Business calendars")
@RestController
class CalendarChoiceController {
    private final CalendarChoice choice;
    private final Settlings settlings;

    CalendarChoiceController(CalendarChoice choice, Settlings settlings) {
        this.choice = choice;
        this.settlings = settlings;
    }

    @Operation(
            operationId = "chooseBusinessCalendar",
            summary = "Choose the calendar of the organisation",
            description =
                    "For branches without one of their own, and for what belongs to none. What counts already goes on"
                            + " by the calendar it began with. Answers with all calendars. Needs the authority"
                            + " organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Chosen.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Chosen",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = CalendarResponse.class))))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(
            path = "/api/v1/organisation/business-calendar",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ofOrganisation(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                choice.ofOrganisation(body, caller),
                calendars -> ResponseEntity.ok(CalendarResponse.of(calendars)));
    }

    @Operation(
            operationId = "chooseBusinessCalendarOfBranch",
            summary = "Choose the calendar of a branch",
            description =
                    "What counts already goes on by the calendar it began with. Answers with all calendars. Needs the"
                            + " authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Chosen.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Chosen",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = CalendarResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such branch")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(
            path = "/api/v1/branches/{id}/business-calendar",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ofBranch(
            @Parameter(example = "hue") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                choice.ofBranch(id, body, caller),
                calendars -> ResponseEntity.ok(CalendarResponse.of(calendars)));
    }

    @Schema(name = "ChosenCalendar", description = "By which calendar to live.")
    private record Chosen(
            @Schema(description = "The id of a calendar; absent or null for none of one's own", example = "office")
            @Nullable
            String calendar) {}
}
