package dev.makegood.server.care.web;

import dev.makegood.server.care.CareAdministration;
import dev.makegood.server.care.CareSettings;
import dev.makegood.server.identity.Caller;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Care")
@RestController
@RequestMapping(path = "/api/v1/care-settings", produces = MediaType.APPLICATION_JSON_VALUE)
class CareSettingsController {
    private final CareAdministration administration;
    private final CareAnswers answers;

    CareSettingsController(CareAdministration administration, CareAnswers answers) {
        this.administration = administration;
        this.answers = answers;
    }

    @Operation(
            operationId = "getCareSettings",
            summary = "How care is run",
            description = "Needs the authority organisation.")
    @GetMapping
    CareSettingsResponse show() {
        return CareSettingsResponse.of(administration.current());
    }

    @Operation(
            operationId = "changeCareSettings",
            summary = "Change how care is run",
            description = "Whoever was asked about already today is not asked about again. Needs the authority"
                    + " organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CareSettingsResponse.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CareSettingsResponse.class)))
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                administration.change(body, caller),
                changed -> ResponseEntity.ok(CareSettingsResponse.of(changed)));
    }

    @Operation(
            operationId = "tryCare",
            summary = "What would come of asking the rules for a day",
            description = "About at most 2000 customers. Nothing is put down. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCareTrial.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The tasks that would be made",
            content = @Content(schema = @Schema(implementation = CareTrialResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/trial", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> attempt(@RequestBody JsonNode body, HttpServletRequest request) {
        return answers.answer(
                request, administration.attempt(body), trial -> ResponseEntity.ok(CareTrialResponse.of(trial)));
    }

    @Schema(name = "CareSettings", description = "How care is run.")
    record CareSettingsResponse(
            @Schema(description = "Which are asked", example = "[\"proactive-care\"]")
            List<String> ruleSets,

            @Schema(
                    description =
                            "The hour of the day, 0 to 23 in the time zone of the organisation, from which on they"
                                    + " are",
                    example = "8")
            int hour,

            @Schema(description = "Give it back with a change", example = "1")
            int version) {
        static CareSettingsResponse of(CareSettings settings) {
            return new CareSettingsResponse(settings.ruleSets(), settings.hour(), settings.version());
        }
    }

    @Schema(name = "NewCareTrial", description = "For which day to try.")
    private record NewCareTrial(
            @Schema(description = "Today where it is left out", example = "2027-03-15") @Nullable
            LocalDate day) {}
}
