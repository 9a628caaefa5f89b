package dev.makegood.server.reply;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** What is said where something is more than is left. */
final class BudgetFaults {
    private BudgetFaults() {}

    static List<Fault> of(List<Budget> over) {
        return over.stream().map(BudgetFaults::fault).toList();
    }

    private static Fault fault(Budget budget) {
        var whose = whose(budget.scope());
        var approver = grade(budget.approver());
        return new Fault(
                "amount",
                budget.scope().name(),
                new Text("Only %1$s of %2$s is left %3$s", "Chỉ còn %1$s trên %2$s %4$s")
                        .filled(budget.left(), budget.limit(), whose.en(), whose.vi()),
                new Text(
                                "Give at most that, or escalate it: a person of this grade or above may: %1$s",
                                "Hãy cho nhiều nhất mức đó, hoặc chuyển cấp: người từ bậc này trở lên được phép: %2$s")
                        .filled(approver.en(), approver.vi()));
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
