package dev.makegood.server.deviation.web;

import dev.makegood.server.deviation.Deviations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Deviations", description = "Where people do otherwise than rules recommend")
@RestController
@RequestMapping(path = "/api/v1/deviations", produces = MediaType.APPLICATION_JSON_VALUE)
class DeviationController {
    private static final int MOST_DAYS = 3_660;

    private final Deviations deviations;

    DeviationController(Deviations deviations) {
        this.deviations = deviations;
    }

    @Operation(
            operationId = "listDeviations",
            summary = "Where people do otherwise",
            description = "Replies that adapt, decline or escalate the same effect of a rule in the same way for the"
                    + " same reason are counted together. Most often first, at most 200; replies that were corrected"
                    + " do not count. Needs the authority drafts or drafts:read.")
    @GetMapping
    List<DeviationResponse> list(
            @Parameter(description = "Only from that rule set", example = "recovery")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Of so many days, 1 to 3660") @RequestParam(defaultValue = "90") int days,
            @Parameter(description = "Only what was done at least so often") @RequestParam(defaultValue = "1")
                    int least) {
        return deviations
                .list(Optional.ofNullable(ruleSet), Math.clamp(days, 1, MOST_DAYS), Math.max(least, 1))
                .stream()
                .map(DeviationResponse::of)
                .toList();
    }
}
