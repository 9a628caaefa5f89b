package dev.makegood.server.webhook.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.webhook.Topic;
import dev.makegood.server.webhook.WebhookAnswer;
import dev.makegood.server.webhook.Webhooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Webhooks", description = "Other systems that are told what happens")
@RestController
@RequestMapping(path = "/api/v1/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
class WebhookController {
    private static final int MOST = 200;

    private final Webhooks webhooks;
    private final Problems problems;

    WebhookController(Webhooks webhooks, Problems problems) {
        this.webhooks = webhooks;
        this.problems = problems;
    }

    @Operation(
            operationId = "listWebhooks",
            summary = "The webhooks there ever were",
            description = "Newest first. Needs the authority webhooks.")
    @GetMapping
    List<WebhookResponse> list() {
        return webhooks.all().stream().map(WebhookResponse::of).toList();
    }

    @Operation(
            operationId = "makeWebhook",
            summary = "Have another system told what happens from now on",
            description = "The secret of the answer is shown once. Needs the authority webhooks.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewWebhook.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = WebhookMade.class)))
    @ApiResponse(responseCode = "409", description = "There are as many as may be")
    @ApiResponse(
            responseCode = "422",
            description = "The request is faulty, or points inside the network; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                webhooks.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(WebhookMade.of(made)));
    }

    @Operation(
            operationId = "endWebhook",
            summary = "Tell another system nothing any more",
            description = "What was not delivered yet is given up. Needs the authority webhooks.")
    @ApiResponse(responseCode = "204", description = "Ended, now or before")
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> end(
            @PathVariable UUID id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                webhooks.end(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    @Operation(
            operationId = "switchWebhook",
            summary = "Tell another system nothing for a while, or go on",
            description =
                    "What happens while it is off is not told; what was to be told before waits. Needs the authority"
                            + " webhooks.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhetherActive.class))))
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    @ApiResponse(responseCode = "409", description = "The webhook was ended")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}/active", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> switchTo(
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                webhooks.switchTo(id, body, caller),
                webhook -> ResponseEntity.ok(WebhookResponse.of(webhook)));
    }

    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What a webhook was told, and is to be told yet",
            description = "Newest first, for 30 days after they are over. Needs the authority webhooks.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DeliveryPageResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    @GetMapping("/{id}/deliveries")
    ResponseEntity<Object> deliveries(
            @PathVariable UUID id,
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "At most so many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        return answer(
                request,
                webhooks.deliveries(id, before, Math.clamp(limit, 1, MOST)),
                page -> ResponseEntity.ok(DeliveryPageResponse.of(page)));
    }

    @Operation(
            operationId = "tryWebhook",
            summary = "Send an event webhook.trial, once and now",
            description =
                    "Answers with what the receiver said, after ten seconds at most. Needs the authority webhooks.")
    @ApiResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = AttemptResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    @ApiResponse(responseCode = "409", description = "The webhook was ended")
    @PostMapping("/{id}/trial")
    ResponseEntity<Object> attempt(
            @PathVariable UUID id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(request, webhooks.attempt(id, caller), attempt -> ResponseEntity.ok(AttemptResponse.of(attempt)));
    }

    @Operation(
            operationId = "deliverAgain",
            summary = "Deliver an event again, whatever came of it before",
            description = "It has the same webhook-id, and ten attempts more. Needs the authority webhooks.")
    @ApiResponse(
            responseCode = "202",
            description = "It is sent in a moment",
            content = @Content(schema = @Schema(implementation = DeliveryResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such webhook, or no such delivery of it")
    @ApiResponse(responseCode = "409", description = "The webhook was ended")
    @PostMapping("/{id}/deliveries/{delivery}/again")
    ResponseEntity<Object> again(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                webhooks.again(id, delivery, caller),
                begun -> ResponseEntity.accepted().body(DeliveryResponse.of(begun)));
    }

    private <T> ResponseEntity<Object> answer(
            HttpServletRequest request, WebhookAnswer<T> answer, Function<T, ResponseEntity<Object>> done) {
        return switch (answer) {
            case WebhookAnswer.Done<T>(var value) -> done.apply(value);
            case WebhookAnswer.Faulty<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case WebhookAnswer.Unknown<T>() ->
                problems.answer(
                        request,
                        ProblemType.NOT_FOUND,
                        "GET /api/v1/webhooks and their deliveries to see what there is.");
            case WebhookAnswer.TooMany<T>() ->
                problems.answer(request, ProblemType.TOO_MANY_WEBHOOKS, "There may be 20: end one that is not needed.");
            case WebhookAnswer.Ended<T>() ->
                problems.answer(request, ProblemType.WEBHOOK_ENDED, "Make another one for the same address.");
        };
    }

    private record NewWebhook(
            @Schema(
                    description = "Where events are sent: https, outside of the network",
                    example = "https://example.com/makegood")
            String address,

            List<Topic> topics) {}

    @Schema(name = "WebhookSwitch")
    private record WhetherActive(
            @Schema(description = "Whether it is told what happens")
            boolean active) {}
}
