package dev.makegood.server.casefile;

import dev.makegood.server.authority.KnownCases;
import dev.makegood.server.authority.Matter;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the ledger whom and what a case is about. */
@Component
class LedgerCases implements KnownCases {
    private final JdbcClient jdbc;

    LedgerCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Matter> find(String caseRef) {
        return jdbc.sql("SELECT customer, about, branch FROM case_file WHERE ref = :ref")
                .param("ref", caseRef)
                .query((row, _) -> new Matter(
                        Optional.of(caseRef),
                        Optional.ofNullable(row.getString("customer")),
                        Optional.ofNullable(row.getString("about")),
                        Optional.ofNullable(row.getString("branch"))))
                .optional();
    }
}
