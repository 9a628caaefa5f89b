package dev.makegood.server.decision;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered where a case was to be evaluated or decided. */
@Component
public class DecisionAnswers {
    private static final String DECISIONS = "/api/v1/decisions/";

    private final Problems problems;

    DecisionAnswers(Problems problems) {
        this.problems = problems;
    }

    public ResponseEntity<Object> answer(Deciding deciding, HttpServletRequest request) {
        return switch (deciding) {
            case Deciding.Decided(var decision) ->
                ResponseEntity.created(URI.create(
                                DECISIONS + decision.document().path("id").asString()))
                        .body(DecisionForm.receipt(decision));
            case Deciding.NotEvaluated(var why) -> answer(why, request);
            case Deciding.KeyTaken() ->
                problems.answer(
                        request,
                        ProblemType.IDEMPOTENCY_KEY_TAKEN,
                        "A request with another body was decided under this key. Choose a new key for a new request.");
            case Deciding.LogUnavailable() ->
                problems.answerForNow(
                        request, ProblemType.LOG_UNAVAILABLE, "Nothing was decided. Send the request again.");
            case Deciding.Uncertain() ->
                problems.answerForNow(
                        request,
                        ProblemType.RECORDING_UNCERTAIN,
                        "Send the request again under the same Idempotency-Key: it makes no second decision. "
                                + "Without a key, look for the case in GET /api/v1/decisions first.");
        };
    }

    public ResponseEntity<Object> answer(Explained explained, HttpServletRequest request) {
        return switch (explained) {
            case Explained.Found found -> ResponseEntity.ok(DecisionExplanation.of(found));
            case Explained.Unknown() -> unknown(request);
            case Explained.Refused(var why) -> answer(why, request);
            case Explained.Stopped(var reason) -> problems.answer(request, ProblemType.OVER_LIMIT, reason);
        };
    }

    public ResponseEntity<Object> unknown(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "There is no such decision among those you may see.");
    }

    public ResponseEntity<Object> answer(Answer.Refused refused, HttpServletRequest request) {
        return switch (refused) {
            case Answer.RuleSetUnknown() ->
                problems.answer(request, ProblemType.RULE_SET_UNKNOWN, "GET /api/v1/rule-sets lists those there are.");
            case Answer.NotValid notValid ->
                problems.answer(
                        request,
                        notValid.onlyFacts() ? ProblemType.FACTS_NOT_VALID : ProblemType.REQUEST_NOT_VALID,
                        notValid.faults());
            case Answer.Stopped(var reason) -> problems.answer(request, ProblemType.OVER_LIMIT, reason);
        };
    }
}
