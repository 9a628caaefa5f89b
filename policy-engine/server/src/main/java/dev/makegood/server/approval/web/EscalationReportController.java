package dev.makegood.server.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.approval.ApprovalState;
import dev.makegood.server.approval.EscalationReport;
import dev.makegood.server.approval.EscalationReports;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.request.Amount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Approval requests")
@RestController
class EscalationReportController {
    private final EscalationReports reports;
    private final Problems problems;

    EscalationReportController(EscalationReports reports, Problems problems) {
        this.reports = reports;
        this.problems = problems;
    }

    @Operation(
            operationId = "getEscalationReport",
            summary = "What was escalated, and which limit, if wider, would have spared it",
            description = "In days by the clock of the organisation, at most 366: of all branches with decisions:all or"
                    + " limits, of one's own with decisions:branch.")
    @ApiResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    @ApiResponse(responseCode = "400", description = "The days do not make a period")
    @GetMapping(path = "/api/v1/escalation-report", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> show(
            @Parameter(description = "The first day", example = "2027-02-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "The last day", example = "2027-02-28") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return reports.of(day(from), day(to), caller)
                .<ResponseEntity<Object>>map(report -> ResponseEntity.ok(ReportResponse.of(report)))
                .orElseGet(() -> problems.answer(
                        request,
                        ProblemType.BAD_REQUEST,
                        "Give from and to as days, to no earlier than from and within a year."));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(StaffRecord::day);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EscalationReport", description = "What was escalated in a period.")
    private record ReportResponse(
            LocalDate from,

            LocalDate to,

            @Schema(description = "How many replies there were, corrections left out")
            long replies,

            @Schema(description = "How many of them asked somebody else")
            long escalations,

            @Schema(description = "How many of those came to what")
            Map<ApprovalState, Long> states,

            @Schema(description = "After how many seconds half of the answered ones were answered") @Nullable
            Long answeredWithinSeconds,

            @Schema(description = "The limits that did not hold what was asked, the most often first")
            List<LimitResponse> limits,

            @Schema(description = "The rules that asked for agreement, the most often first")
            List<RuleResponse> rules) {
        static ReportResponse of(EscalationReport report) {
            return new ReportResponse(
                    report.from(),
                    report.to(),
                    report.replies(),
                    report.escalations(),
                    report.states(),
                    report.answeredWithin().map(Duration::toSeconds).orElse(null),
                    report.limits().stream().map(LimitResponse::of).toList(),
                    report.rules().stream().map(RuleResponse::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NarrowLimit", description = "How often a limit was too narrow.")
    private record LimitResponse(
            UUID limit,

            BudgetScope scope,

            @Schema(description = "What it is today; absent where it was removed") @Nullable
            Amount now,

            @Schema(description = "Of whoever gives") @Nullable
            Grade grade,

            @Nullable String branch,

            @Schema(description = "How often it did not hold what was asked")
            long escalations,

            @Schema(description = "How often nothing else stood in the way")
            long alone,

            @Schema(description = "What it would have had to be to spare half of those") @Nullable
            Amount sparesHalf,

            @Schema(description = "What it would have had to be to spare all of those") @Nullable
            Amount sparesAll) {
        static LimitResponse of(EscalationReport.ByLimit limit) {
            return new LimitResponse(
                    limit.limit(),
                    limit.scope(),
                    limit.now().map(Amount::of).orElse(null),
                    limit.grade().orElse(null),
                    limit.branch().orElse(null),
                    limit.escalations(),
                    limit.alone(),
                    limit.sparesHalf().map(Amount::of).orElse(null),
                    limit.sparesAll().map(Amount::of).orElse(null));
        }
    }

    @Schema(name = "AskingRules", description = "How often the rules of a rule set asked for somebody's agreement.")
    private record RuleResponse(
            String ruleSet, @Schema(example = "SUPERVISOR") String approver, long escalations) {

        static RuleResponse of(EscalationReport.ByRule rule) {
            return new RuleResponse(rule.ruleSet(), rule.approver(), rule.escalations());
        }
    }
}
