package dev.makegood.server.intake.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.intake.Adapters;
import dev.makegood.server.intake.Sources;
import dev.makegood.server.organisation.Settling;
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
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Case sources", description = "Other systems that tell of cases by signed events")
@RestController
@RequestMapping(path = "/api/v1/case-sources", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseSourceController {
    private static final String PUT_BODY = "With active and version besides: give back the version that was read.";
    private static final Text ALREADY_THERE = new Text(
            "A source is called that already. Choose another name.", "Đã có nguồn mang tên này. Hãy chọn tên khác.");
    private static final Text CHANGED_MEANWHILE = new Text(
            "Somebody else changed it meanwhile. Read it again, and change what you read.",
            "Trong lúc đó người khác đã sửa. Hãy đọc lại rồi sửa trên bản mới.");

    private final Sources sources;
    private final Adapters adapters;
    private final Problems problems;

    CaseSourceController(Sources sources, Adapters adapters, Problems problems) {
        this.sources = sources;
        this.adapters = adapters;
        this.problems = problems;
    }

    @Operation(
            operationId = "listCaseSources",
            summary = "The sources of cases",
            description = "By name. Needs the authority webhooks.")
    @GetMapping
    List<CaseSourceResponse> list() {
        return sources.all().stream().map(CaseSourceResponse::of).toList();
    }

    @Operation(
            operationId = "listCaseSourceAdapters",
            summary = "Mappings for help desks that are known",
            description = "To begin a mapping with. Needs the authority webhooks.")
    @GetMapping("/adapters")
    List<AdapterResponse> adapters() {
        return adapters.all().stream()
                .map(adapter -> new AdapterResponse(adapter.id(), adapter.mapping()))
                .toList();
    }

    @Operation(
            operationId = "makeCaseSource",
            summary = "Have cases told by another system",
            description = "The secret of the answer is shown once. Needs the authority webhooks.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCaseSource.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CaseSourceMade.class)))
    @ApiResponse(responseCode = "409", description = "A source is called that already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, sources.make(body, caller), made -> made(HttpStatus.CREATED, made));
    }

    @Operation(
            operationId = "changeCaseSource",
            summary = "Change a source of cases, or switch it off",
            description = PUT_BODY + " Events of one that is off are refused. Needs the authority webhooks.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCaseSource.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CaseSourceResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such source")
    @ApiResponse(responseCode = "409", description = "Somebody else changed it, or another is called that")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request, sources.change(id, body, caller), source -> ResponseEntity.ok(CaseSourceResponse.of(source)));
    }

    @Operation(
            operationId = "rotateCaseSourceSecret",
            summary = "Give a source another secret",
            description = "The secret of the answer is shown once; the one before holds for 24 hours yet. Needs the"
                    + " authority webhooks.")
    @ApiResponse(
            responseCode = "200",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CaseSourceMade.class)))
    @ApiResponse(responseCode = "404", description = "There is no such source")
    @PostMapping("/{id}/secret")
    ResponseEntity<Object> rotate(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, sources.rotate(id, caller), made -> made(HttpStatus.OK, made));
    }

    @Operation(
            operationId = "listCaseSourceRefusals",
            summary = "What was not taken of the events of a source",
            description = "The newest hundred, newest first; nothing of what they said. Needs the authority webhooks.")
    @ApiResponse(
            responseCode = "200",
            description = "The refusals",
            content =
                    @Content(
                            array =
                                    @io.swagger.v3.oas.annotations.media.ArraySchema(
                                            schema = @Schema(implementation = RefusalResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such source")
    @GetMapping("/{id}/refusals")
    ResponseEntity<Object> refusals(@PathVariable String id, HttpServletRequest request) {
        return answer(
                request,
                sources.refusals(id),
                found -> ResponseEntity.ok(
                        found.stream().map(RefusalResponse::of).toList()));
    }

    private static ResponseEntity<Object> made(HttpStatus status, Sources.Made made) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(CaseSourceMade.of(made));
    }

    private <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Settling<T> settling, Function<T, ResponseEntity<Object>> done) {
        return switch (settling) {
            case Settling.Done<T>(var value) -> done.apply(value);
            case Settling.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Settling.NotThere<T>() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
            case Settling.AlreadyThere<T>() -> problems.answer(request, ProblemType.ALREADY_THERE, ALREADY_THERE);
            case Settling.ChangedMeanwhile<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
        };
    }

    @Schema(name = "CaseSourceAdapter", description = "A mapping to begin with.")
    record AdapterResponse(
            @Schema(example = "zendesk") String id,

            @Schema(implementation = MappingResponse.class) JsonNode mapping) {}
}
