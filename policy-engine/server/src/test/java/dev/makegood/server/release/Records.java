package dev.makegood.server.release;

import dev.makegood.server.postgres.TestDatabase;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The records of releases, in a database of their own. */
public record Records(
        Shipments shipments, LiveReleases live, Timetables timetables, JdbcClient application, JdbcClient owner) {
    public static Records empty() {
        var database = TestDatabase.migrated();
        var application = database.asApplication();
        var jdbc = JdbcClient.create(application);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(application));
        return new Records(
                new Shipments(new ReleaseRecords(jdbc), new GoLiveRecords(jdbc), transactions),
                new LiveReleases(jdbc),
                new Timetables(jdbc, transactions, Clock.systemUTC()),
                jdbc,
                JdbcClient.create(database.asOwner()));
    }

    /** All go-lives are as if they had been asked for a minute before. */
    public void letAMinutePass() {
        owner.sql("ALTER TABLE go_live DISABLE TRIGGER USER").update();
        owner.sql("UPDATE go_live SET effective_at = effective_at - interval '1 minute'")
                .update();
        owner.sql("ALTER TABLE go_live ENABLE TRIGGER USER").update();
    }
}
