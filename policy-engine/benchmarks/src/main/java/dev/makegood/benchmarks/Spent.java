package dev.makegood.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a database says of the budgets, held against the replies. */
final class Spent {
    private static final String LEFT_RESERVED = "SELECT id FROM ledger_entry WHERE state = 'RESERVED'";

    /** By customer: what stands in the ledger and what the replies gave that hold. */
    private static final String NOT_AS_REPLIED = """
        SELECT coalesce(account.holder, given.customer) FROM
            (SELECT holder, committed + committed_beyond AS committed FROM ledger_account
                WHERE scope = 'CUSTOMER_YEAR') account
            FULL JOIN (SELECT customer, sum(amount) AS amount FROM reply
                JOIN standing_reply ON standing_reply.reply = reply.id GROUP BY customer) given
            ON given.customer = account.holder
        WHERE coalesce(committed, 0) <> coalesce(amount, 0)\
        """;

    private static final String STANDING = "SELECT reply FROM standing_reply";

    private final Connection database;
    private final int limit;

    Spent(Connection database, int limit) {
        this.database = database;
        this.limit = limit;
    }

    /** In all. */
    String given() throws SQLException {
        return listed("SELECT trim_scale(sum(committed)) FROM ledger_account").getFirst();
    }

    /** What does not hold. */
    List<String> faults(Set<String> acknowledged) throws SQLException {
        var faults = new ArrayList<String>();
        listed(
                        "SELECT holder FROM ledger_account WHERE reserved + committed > %d OR reserved <> 0 OR reserved_beyond <> 0"
                                .formatted(limit))
                .forEach(holder -> faults.add("overspent: " + holder));
        listed(LEFT_RESERVED).forEach(entry -> faults.add("left reserved: " + entry));
        listed(NOT_AS_REPLIED).forEach(customer -> faults.add("not as replied: " + customer));
        var lost = new TreeSet<>(acknowledged);
        listed(STANDING).forEach(lost::remove);
        lost.forEach(reply -> faults.add("acknowledged and lost: " + reply));
        return faults;
    }

    private List<String> listed(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
