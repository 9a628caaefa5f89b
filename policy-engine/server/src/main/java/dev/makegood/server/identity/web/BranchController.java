package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.BranchAdministration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Branches", description = "Parts of the organisation")
@RestController
@RequestMapping(path = "/api/v1/branches", produces = MediaType.APPLICATION_JSON_VALUE)
class BranchController {
    private final BranchAdministration branches;
    private final Changes changes;

    BranchController(BranchAdministration branches, Changes changes) {
        this.branches = branches;
        this.changes = changes;
    }

    @Operation(
            operationId = "listBranches",
            summary = "The branches there are",
            description = "Sorted by id. Needs the authority people.")
    @GetMapping
    List<BranchResponse> list() {
        return branches.all().stream().map(BranchResponse::of).toList();
    }

    @Operation(
            operationId = "makeBranch",
            summary = "Make a branch",
            description = "Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewBranch.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = BranchResponse.class)))
    @RefusesChanges
    @RefusesFaults
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                branches.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(BranchResponse.of(made)));
    }

    private record NewBranch(
            @Schema(example = "da-nang", pattern = "[a-z0-9._-]{1,64}")
            String id,

            @Schema(example = "Đà Nẵng") String name) {}
}
