package dev.makegood.server.casefile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.makegood.server.casefile.CaseQuery;
import dev.makegood.server.casefile.CaseStatus;
import dev.makegood.server.casefile.CaseWork;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.casefile.Channel;
import dev.makegood.server.casefile.QueuePlace;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

@Tag(name = "Cases", description = "Matters of customers, kept here")
@RestController
@RequestMapping(path = CaseController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class CaseController {
    static final String PATH = "/api/v1/cases";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int MOST_ON_A_PAGE = 200;

    private final Cases cases;
    private final CaseWork work;
    private final CaseRequests requests;
    private final Workings workings;

    CaseController(Cases cases, CaseWork work, CaseRequests requests, Workings workings) {
        this.cases = cases;
        this.work = work;
        this.requests = requests;
        this.workings = workings;
    }

    @Operation(
            operationId = "openCase",
            summary = "Open a case",
            description = "Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCaseRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The case; the same one each time the request is sent under one key",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(
            responseCode = "409",
            description = "A case is called that already, or the idempotency key stands for another request")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> open(
            @RequestBody JsonNode body,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(
                request,
                work.open(body, Optional.ofNullable(key), caller),
                file -> workings.created(PATH + "/" + UriUtils.encodePathSegment(file.ref(), UTF_8), file));
    }

    @Operation(
            operationId = "listCases",
            summary = "The queue of cases",
            description = "The most urgent first, then what is due soonest, then the oldest. Agents and supervisors see"
                    + " those of their branch and teams, those without a branch and those in their own hands;"
                    + " managers, readers and keys see all. Needs the authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = CasePage.class)))
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(description = "Whose") @RequestParam(defaultValue = "ALL") CaseQuery.View view,
            @Parameter(description = "Only those that stand so; left out, those that are not over")
                    @RequestParam(required = false)
                    @Nullable
                    CaseStatus status,
            @Parameter(description = "Only those with this in their name, customer or subject")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = "Only those behind this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return requests.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        var place = Optional.ofNullable(after).flatMap(QueuePlace::read);
        if (CaseRequests.isUnreadable(text) || after != null && place.isEmpty()) {
            return requests.bad(request, "text has no control characters, and after is the next of another page.");
        }
        var query = new CaseQuery(
                view, Optional.ofNullable(status), Optional.ofNullable(text).filter(given -> !given.isBlank()), place);
        return ResponseEntity.ok(CasePage.of(cases.list(query, caller, limit + 1), limit));
    }

    @Operation(
            operationId = "getCase",
            summary = "A case with its facts",
            description = "What one may not see is not there. Needs the authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The case; its version is the ETag",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping("/{ref}")
    ResponseEntity<Object> show(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return cases.find(ref, caller).map(workings::shown).orElseGet(() -> workings.notThere(request));
    }

    @Operation(
            operationId = "stateFacts",
            summary = "State facts of a case, in pieces",
            description = "A merge patch (RFC 7396) of the facts: what is left out stays, what is null becomes unknown."
                    + " Where the version of If-Match is not the newest, others are not overwritten who stated the"
                    + " same otherwise meanwhile. Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = FactsPatch.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @ApiResponse(responseCode = "409", description = "Somebody else stated the same meanwhile")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PatchMapping(
            path = "/{ref}/facts",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    ResponseEntity<Object> state(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(description = CaseVersion.DESCRIPTION, example = "\"7\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(
                request, work.state(ref, CaseVersion.read(ifMatch), body, Optional.ofNullable(key), caller));
    }

    @Schema(name = "NewCase", description = "A case that is to be kept.")
    private record NewCaseRequest(
            @Schema(description = "What it is to be called; made where left out", example = "C-10482", maxLength = 200)
            @Nullable
            String ref,

            @Schema(description = "The organisation's key of the customer", example = "K-2201") @Nullable
            String customer,

            @Schema(description = "The order, booking or incident", example = "VN-8841") @Nullable
            String about,

            @Schema(description = "Who is asked about it: 1 to 8", example = "[\"air-passenger-rights\"]")
            List<String> ruleSets,

            @Nullable Channel channel,

            @Schema(description = "Code of the customer's language", example = "vi") @Nullable
            String language,

            @Schema(description = "Left out, that of the person who opens it", example = "hanoi") @Nullable
            String branch,

            @Schema(description = "A group", example = "refunds") @Nullable
            String team,

            @Schema(description = "A user name", example = "thu.nguyen") @Nullable
            String assignee,

            @Schema(description = "Left out, now") @Nullable Instant openedAt,

            @Schema(description = "As stateFacts has them", example = FactsPatch.EXAMPLE) @Nullable
            Map<String, Object> facts) {}

    @Schema(name = "FactsPatch", description = "Facts by the keys of the vocabularies.", example = FactsPatch.EXAMPLE)
    private interface FactsPatch {
        String EXAMPLE = "{\"flight\": {\"distanceKm\": 1000, \"arrivalDelayMin\": null}}";
    }
}
