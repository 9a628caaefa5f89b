package dev.makegood.server.organisation.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.CalendarAdministration;
import dev.makegood.server.organisation.CalendarRemoval;
import dev.makegood.server.organisation.HolidayTemplate;
import dev.makegood.server.organisation.HolidayTemplates;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Business calendars", description = "When it is open, which deadlines in business time are counted by")
@RestController
@RequestMapping(path = "/api/v1/business-calendars", produces = MediaType.APPLICATION_JSON_VALUE)
class CalendarController {
    private static final Text IN_USE = new Text(
            "The organisation or a branch lives by this calendar, or deadlines were counted by it. Choose another"
                    + " calendar for them; one that deadlines were counted by stays.",
            "Tổ chức hoặc một chi nhánh đang dùng lịch này, hoặc đã có thời hạn được tính theo lịch này. Hãy chọn lịch"
                    + " khác cho họ; lịch đã dùng để tính thời hạn thì được giữ lại.");

    private final CalendarAdministration calendars;
    private final HolidayTemplates templates;
    private final Settlings settlings;
    private final Problems problems;

    CalendarController(
            CalendarAdministration calendars, HolidayTemplates templates, Settlings settlings, Problems problems) {
        this.calendars = calendars;
        this.templates = templates;
        this.settlings = settlings;
        this.problems = problems;
    }

    @Operation(
            operationId = "listBusinessCalendars",
            summary = "The business calendars",
            description = "Sorted by id. Needs the scope rule-sets.")
    @GetMapping
    List<CalendarResponse> list() {
        return CalendarResponse.of(calendars.all());
    }

    @Operation(
            operationId = "listHolidayTemplates",
            summary = "Public holidays to take over",
            description = "Each says what it was taken from and what is to be checked. Needs the authority"
                    + " organisation.")
    @GetMapping("/holiday-templates")
    List<HolidayTemplate> templates() {
        return templates.all();
    }

    @Operation(
            operationId = "makeBusinessCalendar",
            summary = "Make a business calendar",
            description = "Nobody lives by it until it is chosen. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCalendar.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    @ApiResponse(responseCode = "409", description = "There is one of that id")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                calendars.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(CalendarResponse.of(made)));
    }

    @Operation(
            operationId = "changeBusinessCalendar",
            summary = "Change a business calendar",
            description = "Deadlines that run by it are due by the new one. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedCalendar.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such calendar")
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @Parameter(example = "office") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                calendars.change(id, body, caller),
                changed -> ResponseEntity.ok(CalendarResponse.of(changed)));
    }

    @Operation(
            operationId = "removeBusinessCalendar",
            summary = "Remove a business calendar",
            description = "Only one that nobody lives by. Needs the authority organisation.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = "There is no such calendar")
    @ApiResponse(responseCode = "409", description = "Somebody lives by it")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> remove(
            @Parameter(example = "office") @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return switch (calendars.remove(id, caller)) {
            case CalendarRemoval.Removed() -> ResponseEntity.noContent().build();
            case CalendarRemoval.NotThere() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
            case CalendarRemoval.InUse() -> problems.answer(request, ProblemType.CALENDAR_IN_USE, IN_USE);
        };
    }

    @Schema(name = "NewBusinessCalendar", description = "A business calendar that is to be.")
    private record NewCalendar(
            @Schema(example = "office", pattern = "[a-z0-9._-]{1,64}")
            String id,

            @Schema(example = "Office hours") String name,

            @Schema(description = "That of the organisation without one", example = "Asia/Ho_Chi_Minh") @Nullable
            String zone,

            @Schema(description = "Spans of a day do not overlap; at least one day has one")
            Map<DayOfWeek, List<String>> week,

            @Schema(description = "Each day once, at most 1,000")
            List<CalendarResponse.Day> days) {}

    @Schema(name = "ChangedBusinessCalendar", description = "What a business calendar is to be.")
    private record ChangedCalendar(
            @Schema(example = "Office hours") String name,

            @Schema(description = "That of the organisation without one", example = "Asia/Ho_Chi_Minh") @Nullable
            String zone,

            @Schema(description = "Spans of a day do not overlap; at least one day has one")
            Map<DayOfWeek, List<String>> week,

            @Schema(description = "Each day once, at most 1,000")
            List<CalendarResponse.Day> days,

            @Schema(description = "Of the calendar as read", example = "1")
            int version) {}
}
