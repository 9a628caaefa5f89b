package dev.makegood.server.approval.web;

import dev.makegood.server.approval.ApprovalRequest;
import dev.makegood.server.approval.Approvals;
import dev.makegood.server.approval.Approving;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with approval requests as the caller sees them. */
@Component
class ApprovalAnswers {
    private static final Text OVER = new Text(
            "It was answered or withdrawn meanwhile. Read it again.",
            "Yêu cầu này vừa được trả lời hoặc rút lại. Hãy đọc lại.");

    private final Approvals approvals;
    private final Problems problems;

    ApprovalAnswers(Approvals approvals, Problems problems) {
        this.approvals = approvals;
        this.problems = problems;
    }

    List<ApprovalResponse> shown(List<ApprovalRequest> requests, Caller caller) {
        return requests.stream().map(request -> shown(request, caller)).toList();
    }

    ApprovalResponse shown(ApprovalRequest request, Caller caller) {
        return ApprovalResponse.of(
                request, request.escalation().by().id().equals(caller.id()), approvals.mayAnswer(request, caller));
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Approving approving, Caller caller) {
        return switch (approving) {
            case Approving.Done(var done) -> ResponseEntity.ok(shown(done, caller));
            case Approving.NotThere() -> notThere(request);
            case Approving.OverAlready(var _) -> problems.answer(request, ProblemType.APPROVAL_OVER, OVER);
            case Approving.NotNow(var why) ->
                why.refusal().map(refusal -> problems.answer(request, refusal)).orElseGet(() -> notThere(request));
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request, ProblemType.NOT_FOUND, "There is no such approval request among those you may see.");
    }

    ResponseEntity<Object> bad(HttpServletRequest request, String detail) {
        return problems.answer(request, ProblemType.BAD_REQUEST, detail);
    }
}
