package dev.makegood.server.identity.start;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.installation.DataDirectory;
import java.io.PrintStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the demo accounts and the first API key of an installation of its own, and shows them once. */
@Component
class FirstStart {
    static final String FILE = "first-start.txt";

    private final DemoAccess demo;
    private final People people;
    private final AuditTrail audit;
    private final DataDirectory directory;
    private final TransactionOperations transactions;

    FirstStart(
            DemoAccess demo,
            People people,
            AuditTrail audit,
            DataDirectory directory,
            TransactionOperations transactions) {
        this.demo = demo;
        this.people = people;
        this.audit = audit;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** Once for a database, however many processes begin on it at the same time. */
    void begin(PrintStream out) {
        transactions.execute(_ -> madeOnce()).show(out);
    }

    private FirstSecrets madeOnce() {
        people.lockAll();
        return people.isEmpty() ? made() : FirstSecrets.NONE;
    }

    /** The readable copy first: what is lost before the transaction ends is made anew at the next start. */
    private FirstSecrets made() {
        var secrets = demo.make(directory.file(FILE));
        audit.record(Act.of(Act.SYSTEM, "installation.first-start", null));
        directory.write(FILE, secrets.lines());
        return secrets;
    }
}
