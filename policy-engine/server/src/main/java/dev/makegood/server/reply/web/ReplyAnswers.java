package dev.makegood.server.reply.web;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.reply.Replies;
import dev.makegood.server.reply.Reply;
import dev.makegood.server.reply.Replying;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to reply. */
@Component
class ReplyAnswers {
    private static final Text REPLIED_ALREADY = new Text(
            "%s replied to this already, under the id %s. Correct that reply first, or name it in besides to give once"
                    + " more in another decision.",
            "%s đã phản hồi mục này, mã %s. Hãy sửa phản hồi đó trước, hoặc nêu mã đó trong besides để cho thêm ở quyết"
                    + " định khác.");
    private static final Text NEEDS_APPROVAL = new Text(
            "The rules want the agreement of this grade first: %s. Escalate it.",
            "Quy tắc đòi hỏi bậc sau đồng ý trước: %s. Hãy chuyển cấp.");
    private static final Text TOO_LATE = new Text(
            "This reply was corrected already, or is too old to be corrected.",
            "Phản hồi này đã được sửa, hoặc đã quá lâu để sửa.");
    private static final Text LEFT = new Text("Only %1$s of %2$s is left %3$s", "Chỉ còn %1$s trên %2$s %4$s");
    private static final Text WHO_MAY = new Text(
            "Give at most that, or ask a person of this grade or above: %1$s",
            "Hãy cho nhiều nhất mức đó, hoặc hỏi người từ bậc này trở lên: %2$s");

    private final Replies replies;
    private final Problems problems;

    ReplyAnswers(Replies replies, Problems problems) {
        this.replies = replies;
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Replying replying) {
        return switch (replying) {
            case Replying.Done(var reply) ->
                ResponseEntity.status(HttpStatus.CREATED).body(response(reply));
            case Replying.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Replying.NotThere() -> notThere(request);
            case Replying.Stale(var changed) -> problems.answer(request, ProblemType.DECISION_STALE, changed);
            case Replying.RepliedAlready(var reply) ->
                problems.answer(
                        request,
                        ProblemType.REPLIED_ALREADY,
                        REPLIED_ALREADY.filled(reply.by().name(), reply.id()));
            case Replying.OverBudget beyond ->
                problems.answer(
                        request,
                        ProblemType.OVER_BUDGET,
                        beyond.over().stream().map(ReplyAnswers::fault).toList());
            case Replying.NeedsApproval(var role) ->
                problems.answer(request, ProblemType.NEEDS_APPROVAL, NEEDS_APPROVAL.filled(role));
            case Replying.TooLate() -> problems.answer(request, ProblemType.TOO_LATE, TOO_LATE);
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request, ProblemType.NOT_FOUND, "There is no such decision or reply among those you may see.");
    }

    ReplyResponse response(Reply reply) {
        return ReplyResponse.of(reply, replies.correctionWindow());
    }

    private static Fault fault(Budget budget) {
        var whose = whose(budget.scope());
        var approver = grade(budget.approver());
        return new Fault(
                "amount",
                budget.scope().name(),
                LEFT.filled(budget.left(), budget.limit(), whose.en(), whose.vi()),
                WHO_MAY.filled(approver.en(), approver.vi()));
    }

    private static Text whose(BudgetScope scope) {
        return switch (scope) {
            case CASE -> new Text("for this case", "cho hồ sơ này");
            case AGENT_DAY -> new Text("for you today", "cho bạn trong hôm nay");
            case CUSTOMER_YEAR -> new Text("for this customer this year", "cho khách hàng này trong năm nay");
            case BRANCH_MONTH -> new Text("for this branch this month", "cho chi nhánh này trong tháng này");
        };
    }

    private static Text grade(Grade grade) {
        return switch (grade) {
            case FRONTLINE -> new Text("frontline", "tuyến đầu");
            case SENIOR -> new Text("senior", "cao cấp");
            case SUPERVISOR -> new Text("supervisor", "giám sát");
            case MANAGER -> new Text("manager", "quản lý");
            case SPECIALIST -> new Text("specialist", "chuyên viên");
        };
    }
}
