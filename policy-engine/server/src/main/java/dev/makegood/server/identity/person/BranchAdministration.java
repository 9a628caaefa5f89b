package dev.makegood.server.identity.person;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branch;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes and lists branches. */
@Service
@PreAuthorize("hasAuthority('people')")
public class BranchAdministration {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Text GIVE_ID = new Text(
            "Give 1 to 64 of these: small letters a-z, digits, . - _",
            "Hãy gửi từ 1 đến 64 ký tự: chữ thường a-z, chữ số, . - _");
    private static final int LONGEST_NAME = 200;

    private final Branches branches;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    BranchAdministration(Branches branches, AuditTrail audit, TransactionOperations transactions) {
        this.branches = branches;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Sorted by id. */
    public List<Branch> all() {
        return branches.all();
    }

    public Change<Branch> make(JsonNode body, Caller by) {
        var members = Members.of(body, ID, NAME);
        var id = members.text(ID, ID_FORM, GIVE_ID);
        var name = members.text(NAME, LONGEST_NAME);
        return members.faults().isEmpty()
                ? make(branches.make(id.orElseThrow(), name.orElseThrow()), by)
                : new Change.NotValid<>(members.faults());
    }

    private Change<Branch> make(Branch branch, Caller by) {
        var isNew = transactions.execute(_ -> {
            var added = branches.add(branch, by.id());
            if (added) {
                audit.record(Act.of(by.id(), "branch.created", "branch:" + branch.id()));
            }
            return added;
        });
        return isNew ? new Change.Made<>(branch) : new Change.AlreadyThere<>();
    }
}
