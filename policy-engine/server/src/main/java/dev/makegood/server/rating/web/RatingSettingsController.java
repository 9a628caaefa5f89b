package dev.makegood.server.rating.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.rating.RatingAdministration;
import dev.makegood.server.rating.RatingSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Service levels")
@RestController
@RequestMapping(path = "/api/v1/rating-settings", produces = MediaType.APPLICATION_JSON_VALUE)
class RatingSettingsController {
    private final RatingAdministration administration;
    private final RatingAnswers answers;

    RatingSettingsController(RatingAdministration administration, RatingAnswers answers) {
        this.administration = administration;
        this.answers = answers;
    }

    @Operation(
            operationId = "getRatingSettings",
            summary = "How cases are rated",
            description = "Needs the authority organisation.")
    @GetMapping
    SettingsResponse show() {
        return SettingsResponse.of(administration.current());
    }

    @Operation(
            operationId = "changeRatingSettings",
            summary = "Change how cases are rated",
            description = "Cases that ended before stay as they were rated. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SettingsResponse.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SettingsResponse.class)))
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, administration.change(body, caller), SettingsResponse::of);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RatingSettings", description = "How cases are rated.")
    record SettingsResponse(
            @Schema(description = "Which is asked when a case ends; absent where none is", example = "six-levels")
            @Nullable
            String ruleSet,

            @Schema(
                    description = "Within how many working days what follows from a rating is to be done, 1 to 90",
                    example = "10")
            int remedyDays,

            @Schema(description = "The levels, 1 to 6, that branches aim at", example = "{\"da-nang\": 4}")
            Map<String, Integer> targets,

            @Schema(description = "Give it back with a change", example = "1")
            int version) {
        static SettingsResponse of(RatingSettings settings) {
            return new SettingsResponse(
                    settings.ruleSet().orElse(null), settings.remedyDays(), settings.targets(), settings.version());
        }
    }
}
