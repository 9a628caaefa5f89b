package dev.makegood.server.intake.web;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.Working;
import dev.makegood.server.intake.EventIntake;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Case sources")
@RestController
@RequestMapping(path = "/api/v1/case-sources/{source}/events", produces = MediaType.APPLICATION_JSON_VALUE)
class EventController {
    private static final String NOT_SIGNED =
            "Sign the body with the secret of the source, now, in the way of Standard Webhooks.";
    private static final int LONGEST_ID = 150;
    private static final Text NOT_OURS = new Text(
            "A case is called that already, and is none of this source. Give the source another prefix.",
            "Đã có hồ sơ mang mã này, không phải của nguồn này. Hãy đặt tiền tố khác cho nguồn.");
    private static final Text NO_SUCH_STEP =
            new Text("The case is %s, and cannot become %s.", "Hồ sơ đang là %s, không thể thành %s.");
    private static final Text AGAIN = new Text("Send it again.", "Hãy gửi lại.");

    private final EventIntake intake;
    private final Problems problems;

    EventController(EventIntake intake, Problems problems) {
        this.intake = intake;
        this.problems = problems;
    }

    @Operation(
            operationId = "takeCaseEvent",
            summary = "Tell of a case",
            description =
                    "Signed by the secret of the source in the way of Standard Webhooks; nobody signs in for it. An"
                        + " event that is told again is not done again; of two about one ticket the later one holds.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    @ApiResponse(
            responseCode = "200",
            description = "Taken, now or before",
            content = @Content(schema = @Schema(implementation = EventTaken.class)))
    @ApiResponse(responseCode = "401", description = "It is not signed by this source, or not now")
    @ApiResponse(
            responseCode = "409",
            description = "Another event had its id, or the case is called like one of somebody else")
    @ApiResponse(responseCode = "422", description = "It does not say what a case needs; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> take(
            @PathVariable String source,
            @Parameter(description = "Of the event, the same when it is told again, at most 150 characters")
                    @RequestHeader(name = "webhook-id", defaultValue = "")
                    String id,
            @Parameter(description = "When it was signed, in seconds since 1970, at most five minutes ago")
                    @RequestHeader(name = "webhook-timestamp", defaultValue = "")
                    String timestamp,
            @Parameter(description = "v1, and the HMAC-SHA-256 in Base64")
                    @RequestHeader(name = "webhook-signature", defaultValue = "")
                    String signature,
            @RequestBody byte[] body,
            HttpServletRequest request) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            return notSigned(request);
        }
        return intake.take(source, new EventIntake.Signature(id, timestamp, signature), body)
                .map(taken -> answer(request, taken))
                .orElseGet(() -> notSigned(request));
    }

    private ResponseEntity<Object> notSigned(HttpServletRequest request) {
        return problems.answer(request, ProblemType.SIGNATURE_REFUSED, NOT_SIGNED);
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, Working<CaseFile> taken) {
        return switch (taken) {
            case Working.Done<CaseFile>(var file) -> ResponseEntity.ok(new EventTaken(file.ref(), file.version()));
            case Working.NotValid<CaseFile>(var faults) ->
                problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Working.KeyTaken<CaseFile>() ->
                problems.answer(
                        request,
                        ProblemType.IDEMPOTENCY_KEY_TAKEN,
                        "Another event had this webhook-id. Choose another.");
            case Working.AlreadyThere<CaseFile>(), Working.NotThere<CaseFile>() ->
                problems.answer(request, ProblemType.ALREADY_THERE, NOT_OURS);
            case Working.NoSuchStep<CaseFile>(var from, var to) ->
                problems.answer(request, ProblemType.STATUS_NOT_POSSIBLE, NO_SUCH_STEP.filled(from, to));
            case Working.ChangedMeanwhile<CaseFile> _, Working.Taken<CaseFile> _, Working.ClockStays<CaseFile> _ ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, AGAIN);
        };
    }

    @Schema(description = "The case that an event came to.")
    record EventTaken(
            @Schema(example = "ZD-5158") String caseRef,

            @Schema(description = "Of the case", example = "3")
            int version) {}
}
