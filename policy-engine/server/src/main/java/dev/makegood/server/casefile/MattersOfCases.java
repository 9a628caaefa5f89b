package dev.makegood.server.casefile;

import dev.makegood.server.authority.KnownCases;
import dev.makegood.server.authority.Matter;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the ledger about whom and what the cases are that are kept here. */
@Component
class MattersOfCases implements KnownCases {
    private final JdbcClient jdbc;

    MattersOfCases(JdbcClient jdbc) {
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
