package dev.makegood.server.ruleset.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.ruleset.Catalogue;
import dev.makegood.server.ruleset.VocabularyResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Rule sets", description = "What cases can be evaluated against")
@RestController
@RequestMapping(path = "/api/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetController {
    private final Catalogue catalogue;
    private final Problems problems;

    RuleSetController(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    @Operation(
            operationId = "listRuleSets",
            summary = "The rule sets there are",
            description = "Sorted by id. Needs the scope rule-sets.")
    @GetMapping
    List<RuleSetSummary> list() {
        return catalogue.all().stream().map(RuleSetSummary::of).toList();
    }

    @Operation(
            operationId = "getRuleSet",
            summary = "A rule set with its rules and the clauses they implement",
            description = "Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The rule set",
            content = @Content(schema = @Schema(implementation = RuleSetDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping("/{id}")
    ResponseEntity<Object> show(
            @Parameter(example = "air-passenger-rights") @PathVariable String id, HttpServletRequest request) {
        return answer(catalogue.find(id).map(RuleSetDetail::of), request);
    }

    @Operation(
            operationId = "getVocabulary",
            summary = "The vocabulary of a rule set",
            description = "Everything a form needs to ask for the facts of a case. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The vocabulary",
            content = @Content(schema = @Schema(implementation = VocabularyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping("/{id}/vocabulary")
    ResponseEntity<Object> vocabulary(
            @Parameter(example = "air-passenger-rights") @PathVariable String id, HttpServletRequest request) {
        return answer(catalogue.find(id).map(VocabularyResponse::of), request);
    }

    @Operation(
            operationId = "getPolicy",
            summary = "The texts a rule set implements",
            description =
                    "With the rules that cite each clause, and where rules and texts do not go together. Needs the"
                            + " scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The texts",
            content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping("/{id}/policy")
    ResponseEntity<Object> policy(
            @Parameter(example = "air-passenger-rights") @PathVariable String id, HttpServletRequest request) {
        return answer(
                catalogue.find(id).map(compiled -> PolicyResponse.of(compiled, catalogue.citations(compiled))),
                request);
    }

    private ResponseEntity<Object> answer(Optional<?> found, HttpServletRequest request) {
        return found.<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> problems.answer(
                        request, ProblemType.RULE_SET_UNKNOWN, "GET /api/v1/rule-sets lists those there are."));
    }
}
