package dev.makegood.server.rating.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.rating.LevelReport;
import dev.makegood.server.rating.RatedCase;
import dev.makegood.server.rating.ServiceLevels;
import dev.makegood.server.request.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Service levels", description = "How well cases were served, and what follows from it")
@RestController
@RequestMapping(path = "/api/v1/service-levels", produces = MediaType.APPLICATION_JSON_VALUE)
class ServiceLevelController {
    private static final int MOST_ON_A_PAGE = 200;
    private static final int HIGHEST = 6;
    private static final ValueRange YEARS = ValueRange.of(2000, 2199);
    private static final String GIVE_MONTH = "month is one such as 2027-03.";

    private final ServiceLevels levels;
    private final RatingAnswers answers;

    ServiceLevelController(ServiceLevels levels, RatingAnswers answers) {
        this.levels = levels;
        this.answers = answers;
    }

    @Operation(
            operationId = "getServiceLevels",
            summary = "Which levels of service were reached in a month",
            description =
                    "By cases that ended in it, by the calendar of their branch, and were not reopened since, beside"
                            + " the month before. People see those of their branch and those without a branch; managers"
                            + " and whoever reads all decisions see all. Needs the authority service-levels or"
                            + " decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    @ApiResponse(responseCode = "400", description = "This is no month")
    @GetMapping
    ResponseEntity<Object> show(
            @Parameter(description = "The month", example = "2027-03", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String month,
            @Parameter(description = "Into which parts cases are put") @RequestParam(defaultValue = "BRANCH")
                    LevelReport.By by,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return levels.of(month(month), by, caller)
                .<ResponseEntity<Object>>map(report -> ResponseEntity.ok(ReportResponse.of(report)))
                .orElseGet(() -> answers.bad(request, GIVE_MONTH));
    }

    @Operation(
            operationId = "listRatedCases",
            summary = "The cases behind a level of service",
            description = "Those that ended last first. Needs the authority service-levels or decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = CasesResponse.class)))
    @ApiResponse(responseCode = "400", description = "The figure is named in a faulty way")
    @GetMapping("/cases")
    ResponseEntity<Object> cases(
            @Parameter(description = "The month", example = "2027-03", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String month,
            @Parameter(description = "Into which parts cases are put") @RequestParam(defaultValue = "BRANCH")
                    LevelReport.By by,
            @Parameter(description = "Of that part alone; empty for the cases of none")
                    @RequestParam(required = false)
                    @Nullable
                    String part,
            @Parameter(description = "Of that level alone, 1 to 6; 0 for those of which it cannot be said yet")
                    @RequestParam(required = false)
                    @Nullable
                    Integer level,
            @Parameter(description = "Only those behind this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var place = Optional.ofNullable(after).flatMap(Ids::read);
        var isGood = limit >= 1
                && limit <= MOST_ON_A_PAGE
                && (after == null || place.isPresent())
                && (level == null || level >= 0 && level <= HIGHEST);
        var behind = month(month)
                .filter(_ -> isGood)
                .map(known -> new ServiceLevels.Behind(
                        known, by, Optional.ofNullable(part), Optional.ofNullable(level), place));
        return levels.cases(behind, limit + 1, caller)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(CasesResponse.of(found, limit)))
                .orElseGet(() -> answers.bad(
                        request,
                        GIVE_MONTH + " level is 0 to 6, limit is 1 to 200, and after is the next of another page."));
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(YearMonth::parse)
                    .filter(month -> YEARS.isValidIntValue(month.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Schema(name = "ServiceLevels", description = "Which levels of service were reached in a month.")
    private record ReportResponse(
            @Schema(type = "string", example = "2027-03") String month,

            LevelReport.By by,

            @Schema(description = "Sorted by name; the cases of none come last")
            List<PartResponse> parts) {
        static ReportResponse of(LevelReport report) {
            return new ReportResponse(
                    report.month().toString(),
                    report.by(),
                    report.parts().stream().map(PartResponse::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ServiceLevelsOfPart", description = "Which levels of service a part of the organisation reached.")
    private record PartResponse(
            @Schema(description = "Of a branch or team, or a channel; absent for the cases of none") @Nullable
            String id,

            @Nullable String name,

            @Schema(description = "The level that a branch aims at") @Nullable
            Integer target,

            @Schema(description = "In the month") LevelsResponse now,
            @Schema(description = "In the month before") LevelsResponse before) {
        static PartResponse of(LevelReport.Part part) {
            return new PartResponse(
                    part.id().orElse(null),
                    part.name().orElse(null),
                    part.target().orElse(null),
                    LevelsResponse.of(part.now()),
                    LevelsResponse.of(part.before()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ServiceLevelCounts", description = "How many cases reached which level of service.")
    private record LevelsResponse(
            @Schema(description = "Of level 1, 2, … 6", example = "[1, 2, 10, 7, 3, 0]")
            List<Long> cases,

            @Schema(description = "Of which it cannot be said yet")
            long unrated,

            @Schema(
                    description = "The level in the middle, that between two where there are two; absent without cases",
                    example = "3.5")
            @Nullable
            BigDecimal median) {
        static LevelsResponse of(LevelReport.Levels levels) {
            return new LevelsResponse(
                    levels.cases(), levels.unrated(), levels.median().orElse(null));
        }
    }

    @Schema(name = "RatedCases", description = "Cases behind a level of service, those that ended last first.")
    private record CasesResponse(
            List<CaseResponse> cases,

            @Schema(
                    description = "Give it as after to read on; null at the end",
                    types = {"string", "null"})
            @Nullable
            UUID next) {
        /** @param found one more than fits the page, if there are more */
        static CasesResponse of(List<RatedCase> found, int most) {
            var shown = found.subList(0, Math.min(found.size(), most));
            return new CasesResponse(
                    shown.stream().map(CaseResponse::of).toList(),
                    found.size() > most ? shown.getLast().id() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RatedCase", description = "A case behind a level of service.")
    private record CaseResponse(
            String ref,
            Instant endedAt,

            @Schema(description = "Absent while it cannot be said") @Nullable
            Integer level,

            @Schema(description = "By which it is or is not rated; absent before the first") @Nullable
            UUID decision) {
        static CaseResponse of(RatedCase rated) {
            return new CaseResponse(
                    rated.ref(),
                    rated.endedAt(),
                    rated.level().orElse(null),
                    rated.decision().orElse(null));
        }
    }
}
