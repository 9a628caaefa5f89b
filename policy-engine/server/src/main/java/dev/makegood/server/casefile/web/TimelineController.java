package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.Cases;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Cases")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class TimelineController {
    private static final int MOST_ON_A_PAGE = 200;

    private final Cases cases;
    private final CaseRequests requests;
    private final Workings workings;

    TimelineController(Cases cases, CaseRequests requests, Workings workings) {
        this.cases = cases;
        this.requests = requests;
        this.workings = workings;
    }

    @Operation(
            operationId = "getCaseTimeline",
            summary = "What happened to a case",
            description = "Newest first. Needs the authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = TimelinePage.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping("/cases/{ref}/timeline")
    ResponseEntity<Object> ofCase(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(description = "Only earlier ones, the next of another page")
                    @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return requests.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        return cases.timeline(ref, before, limit + 1, caller)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(TimelinePage.of(found, limit)))
                .orElseGet(() -> workings.notThere(request));
    }

    @Operation(
            operationId = "getCustomerTimeline",
            summary = "What happened to all cases of a customer",
            description =
                    "Over all channels, newest first, of those the caller may see; a customer of whom there is none"
                            + " has nothing on it. Needs the authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = TimelinePage.class)))
    @GetMapping("/customers/{customer}/timeline")
    ResponseEntity<Object> ofCustomer(
            @Parameter(example = "K-2201") @PathVariable String customer,
            @Parameter(description = "Only earlier ones, the next of another page")
                    @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return requests.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        if (CaseRequests.isUnreadable(customer)) {
            return requests.bad(request, "The key of a customer has no control characters.");
        }
        return ResponseEntity.ok(TimelinePage.of(cases.timelineOf(customer, before, limit + 1, caller), limit));
    }
}
