package dev.makegood.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * Has 64 clients on two servers that share a database try to overspend the budgets of 100 customers: each recommendation
 * was made while nothing was spent, and is answered by several at once, with more and with less, escalated, and corrected
 * again, supervisors answer what is escalated, and one of the servers is killed over and over. Then it sees that no budget is overspent by one unit, that nothing is
 * left reserved, and that the ledger holds what the replies gave.
 *
 * <pre>java -cp … dev.makegood.benchmarks.Overspending &lt;jar&gt; [seconds]</pre>
 */
public final class Overspending {
    static final int CUSTOMERS = 100;
    /** In dong; more than a customer may have in a year. */
    static final int MOST_ASKED = 150;

    private static final int CLIENTS = 64;
    private static final int APPROVERS = 4;
    private static final int CASES_OF_A_CLIENT = 40;
    private static final int LIMIT = 100;
    private static final int KILL_EVERY_SECONDS = 8;

    private final Path jar;
    private final Path data;
    private final RunningJar first;
    private final Map<String, String> shared;
    private volatile RunningJar second;
    private int kills;

    private Overspending(Path jar, Path data) throws IOException, InterruptedException {
        this.jar = jar;
        this.data = data;
        this.first = RunningJar.start(jar, data.resolve("first"));
        this.shared = first.shared("SECOND");
        this.second = startSecond();
    }

    public static void main(String... arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        var drill = new Overspending(Path.of(arguments[0]), Files.createTempDirectory("makegood-overspending"));
        var faults = drill.run(seconds);
        drill.second.stop();
        drill.first.stop();
        IO.println("%d faults %s; the data is in %s".formatted(faults.size(), faults, drill.data));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the ledger does not hold");
        }
    }

    private RunningJar startSecond() throws IOException, InterruptedException {
        return RunningJar.start(jar, data.resolve("second"), shared);
    }

    private List<String> run(int seconds) throws IOException, InterruptedException, SQLException, ExecutionException {
        var administrator = Person.signIn(first, "administrator");
        administrator.post(
                "/api/v1/limits", Map.of("scope", "CUSTOMER_YEAR", "amount", LIMIT + " VND", "approver", "SUPERVISOR"));
        var key = administrator
                .post(
                        "/api/v1/api-keys",
                        Map.of("name", "drill", "scopes", List.of("decisions", "replies"), "validDays", 1))
                .path("key")
                .asString();
        var spenders = new ArrayList<Spender>();
        var recommended = new Recommended();
        for (var client = 0; client < CLIENTS; client++) {
            spenders.add(new Spender(client, key, client % 2 == 0 ? () -> first : () -> second, recommended));
        }
        var supervisor = Person.signIn(first, "supervisor");
        var approvers = new ArrayList<Approver>();
        for (var number = 0; number < APPROVERS; number++) {
            approvers.add(new Approver(number, supervisor, number % 2 == 0 ? () -> first : () -> second));
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS + APPROVERS)) {
            for (Future<Void> each : threads.invokeAll(spenders.stream()
                    .map(spender -> spender.deciding(CASES_OF_A_CLIENT))
                    .toList())) {
                each.get();
            }
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            var spending = new ArrayList<Future<Void>>();
            for (var spender : spenders) {
                spending.add(threads.submit(spender.spendingUntil(end)));
            }
            for (var approver : approvers) {
                spending.add(threads.submit(approver.answeringUntil(end)));
            }
            killUntil(end);
            for (var each : spending) {
                each.get();
            }
        }
        try (var database = first.database()) {
            report(spenders, approvers, recommended, database);
            return new Spent(database, LIMIT).faults(recommended.acknowledged());
        }
    }

    private void killUntil(long end) throws IOException, InterruptedException {
        while (System.nanoTime() + TimeUnit.SECONDS.toNanos(KILL_EVERY_SECONDS) < end) {
            TimeUnit.SECONDS.sleep(KILL_EVERY_SECONDS);
            second.kill();
            kills++;
            second = startSecond();
        }
    }

    private void report(List<Spender> spenders, List<Approver> approvers, Recommended recommended, Connection database)
            throws SQLException {
        IO.println("%d replies taken, %d corrected, %d over budget, %d too late for others, %d unanswered, %d kills"
                .formatted(
                        sum(spenders, Spender::given),
                        sum(spenders, Spender::corrected),
                        sum(spenders, Spender::overBudget),
                        sum(spenders, Spender::refused),
                        sum(spenders, Spender::unanswered),
                        kills));
        IO.println("%d escalated, %d of them withdrawn; %d answers of supervisors, %d too late"
                .formatted(
                        sum(spenders, Spender::escalated),
                        sum(spenders, Spender::withdrawn),
                        approvers.stream().mapToInt(Approver::answered).sum(),
                        approvers.stream().mapToInt(Approver::late).sum()));
        IO.println("%d recommendations; %s of %d dong given"
                .formatted(recommended.size(), new Spent(database, LIMIT).given(), CUSTOMERS * LIMIT));
    }

    private static int sum(List<Spender> spenders, ToIntFunction<Spender> figure) {
        return spenders.stream().mapToInt(figure).sum();
    }
}
