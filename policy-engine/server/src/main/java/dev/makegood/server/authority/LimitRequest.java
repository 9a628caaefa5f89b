package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The body of a request to make or change a limit, however faulty. */
final class LimitRequest {
    static final String SCOPE = "scope";
    static final String GRADE = "grade";
    static final String BRANCH = "branch";
    static final String AMOUNT = "amount";
    static final String APPROVER = "approver";
    static final String VERSION = "version";

    private static final String SCOPES = "CASE, AGENT_DAY, CUSTOMER_YEAR, BRANCH_MONTH";
    private static final String GRADES = "FRONTLINE, SENIOR, SUPERVISOR, MANAGER, SPECIALIST";
    private static final String APPROVERS = "SENIOR, SUPERVISOR, MANAGER";
    private static final Set<Grade> MAY_APPROVE = EnumSet.of(Grade.SENIOR, Grade.SUPERVISOR, Grade.MANAGER);
    private static final Set<BudgetScope> BY_GRADE = EnumSet.of(BudgetScope.CASE, BudgetScope.AGENT_DAY);
    private static final Text NOT_OF_SCOPE =
            new Text("A limit of this kind does not have it", "Hạn mức loại này không có mục đó");
    private static final Text NO_GRADE =
            new Text("Leave the grade out, or limit CASE or AGENT_DAY", "Hãy bỏ bậc, hoặc đặt hạn mức CASE, AGENT_DAY");
    private static final Text NO_BRANCH =
            new Text("Leave the branch out, or limit BRANCH_MONTH", "Hãy bỏ chi nhánh, hoặc đặt hạn mức BRANCH_MONTH");
    private static final Text UNKNOWN_BRANCH = new Text("There is no such branch", "Không có chi nhánh này");
    private static final Text GIVE_BRANCH = new Text("Give the id of a branch", "Hãy gửi mã của một chi nhánh");

    private final Members members;
    private final Optional<BudgetScope> scope;
    private final Optional<Grade> grade;
    private final Optional<String> branch;
    private final Optional<Money> amount;
    private final Optional<Grade> approver;

    /** Of one that is to be made. */
    LimitRequest(JsonNode body, Predicate<String> isBranch) {
        this.members = Members.of(body, SCOPE, GRADE, BRANCH, AMOUNT, APPROVER);
        this.scope = members.oneOf(SCOPE, BudgetScope::of, SCOPES);
        this.grade = members.optionalOneOf(GRADE, Grade::of, GRADES);
        this.branch = members.optionalText(BRANCH, GIVE_BRANCH);
        this.amount = members.money(AMOUNT);
        this.approver = approver(members);
        if (grade.isPresent()
                && scope.filter(known -> !BY_GRADE.contains(known)).isPresent()) {
            members.note(GRADE, FactFault.Code.OUT_OF_BOUNDS.name(), NOT_OF_SCOPE, NO_GRADE);
        }
        if (branch.isPresent()
                && scope.filter(known -> known != BudgetScope.BRANCH_MONTH).isPresent()) {
            members.note(BRANCH, FactFault.Code.OUT_OF_BOUNDS.name(), NOT_OF_SCOPE, NO_BRANCH);
        } else if (branch.filter(isBranch.negate()).isPresent()) {
            members.note(BRANCH, FactFault.Code.NOT_IN_LIST.name(), UNKNOWN_BRANCH, GIVE_BRANCH);
        }
    }

    static Optional<Grade> approver(Members members) {
        return members.oneOf(APPROVER, name -> Grade.of(name).filter(MAY_APPROVE::contains), APPROVERS);
    }

    List<Fault> faults() {
        return members.faults();
    }

    Limit limit(UUID id) {
        return new Limit(id, scope.orElseThrow(), grade, branch, amount.orElseThrow(), approver.orElseThrow(), 1);
    }
}
