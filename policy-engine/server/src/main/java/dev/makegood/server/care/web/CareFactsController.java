package dev.makegood.server.care.web;

import dev.makegood.server.care.CareFacts;
import dev.makegood.server.identity.Caller;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Care")
@RestController
@RequestMapping(path = "/api/v1/customers/{customer}/care-facts", produces = MediaType.APPLICATION_JSON_VALUE)
class CareFactsController {
    private final CareFacts facts;
    private final CareAnswers answers;

    CareFactsController(CareFacts facts, CareAnswers answers) {
        this.facts = facts;
        this.answers = answers;
    }

    @Operation(
            operationId = "getCareFacts",
            summary = "What is known of a customer for care",
            description = "Needs the scope care:facts.")
    @ApiResponse(
            responseCode = "200",
            description = "As it was stated last",
            content = @Content(schema = @Schema(implementation = CareFactsResponse.class)))
    @ApiResponse(responseCode = "404", description = "Nothing is known of such a customer")
    @GetMapping
    ResponseEntity<Object> show(
            @Parameter(example = "K-2201") @PathVariable String customer, HttpServletRequest request) {
        return facts.find(customer)
                .<ResponseEntity<Object>>map(known -> ResponseEntity.ok(CareFactsResponse.of(known)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "stateCareFacts",
            summary = "State what is known of a customer for care",
            description = "In place of all that was stated before. Tasks that the customer does not want any more are"
                    + " withdrawn at once. Needs the scope care:facts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCareFacts.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = CareFactsResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> state(
            @Parameter(example = "K-2201") @PathVariable String customer,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request, facts.state(customer, body, caller), known -> ResponseEntity.ok(CareFactsResponse.of(known)));
    }

    @Operation(
            operationId = "eraseCareFacts",
            summary = "Erase what is known of a customer for care",
            description = "Nothing of it can be read any more, nor the notes on what was done; tasks that wait are"
                    + " withdrawn. Needs the scope care:facts.")
    @ApiResponse(responseCode = "204", description = "Erased")
    @ApiResponse(responseCode = "404", description = "Nothing is known of such a customer")
    @DeleteMapping
    ResponseEntity<Object> erase(
            @Parameter(example = "K-2201") @PathVariable String customer,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                facts.erase(customer, caller),
                _ -> ResponseEntity.noContent().build());
    }

    @Schema(name = "NewCareFacts", description = "What is to be known of a customer.")
    private record NewCareFacts(
            @Schema(description = "Which looks after the customer; left out, any branch does", example = "hue")
            @Nullable
            String branch,

            @Schema(allowableValues = {"en", "vi"}) String language,

            @Schema(
                    description = "By the vocabulary of the rule sets that are asked; of the history what happened"
                            + " outside",
                    implementation = Map.class)
            JsonNode facts) {}
}
