package dev.makegood.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Has releases go live on two servers that share a database, under load: first in peace, then with a server or its
 * connections killed at every step. Each time it sees that the other answers every request, that no decision has a
 * release that was not live at its instant, and that the one hit catches up.
 *
 * <pre>java -cp … dev.makegood.benchmarks.GoLives &lt;jar&gt; [go-lives in peace]</pre>
 */
public final class GoLives {
    private static final long LONGEST_SECONDS = 90;
    private static final int POLL_MILLIS = 3;
    private static final Pattern RELEASE = Pattern.compile("\"release\":(\\d+)");

    private final Path jar;
    private final Path data;
    private final RunningJar first;
    private final Map<String, String> shared;
    private final Author author;
    private final Going going;
    private RunningJar second;
    private int failed;

    private GoLives(Path jar, Path data) throws IOException, InterruptedException, SQLException {
        this.jar = jar;
        this.data = data;
        this.first = RunningJar.start(jar, data.resolve("first"));
        this.shared = first.shared(Server.SECOND.name());
        this.second = startSecond();
        this.author = new Author(first);
        this.going = new Going(first.database());
    }

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        var drill = new GoLives(Path.of(arguments[0]), Files.createTempDirectory("makegood-go-lives"));
        drill.inPeace(times);
        var earliest = arguments.length > 2 ? Moment.valueOf(arguments[2]) : Moment.ASKED;
        for (var moment : EnumSet.range(earliest, Moment.LIVE)) {
            for (var blow : Blow.values()) {
                drill.struck(moment, blow);
            }
        }
        drill.second.stop();
        drill.first.stop();
        IO.println("%d faults; the data is in %s".formatted(drill.failed, drill.data));
        if (drill.failed > 0) {
            throw new IllegalStateException("not every decision was by the release that was live");
        }
    }

    private enum Server {
        FIRST,
        SECOND
    }

    /** When a go-live is hit, as the database shows it. */
    private enum Moment {
        ASKED("true"),
        PREPARING("EXISTS (SELECT 1 FROM preparation WHERE preparation.release = release.id)"),
        PREPARED("EXISTS (SELECT 1 FROM node_release WHERE node_release.release = release.id)"),
        STAGED("EXISTS (SELECT 1 FROM going WHERE going.release = release.id)"),
        ALMOST_LIVE("""
            EXISTS (SELECT 1 FROM going WHERE going.release = release.id
                AND effective_at < clock_timestamp() + interval '100 ms')\
            """),
        LIVE("""
            EXISTS (SELECT 1 FROM going WHERE going.release = release.id AND effective_at < clock_timestamp())\
            """);

        private final String condition;

        Moment(String condition) {
            this.condition = condition;
        }
    }

    /** What is hit, and which server was asked to have the release go live. */
    private enum Blow {
        KILL_THE_ONE_ASKED(Server.SECOND, Server.SECOND, true),
        KILL_THE_OTHER(Server.SECOND, Server.FIRST, true),
        CUT_OFF_THE_ONE_ASKED(Server.FIRST, Server.FIRST, false),
        CUT_OFF_THE_OTHER(Server.SECOND, Server.FIRST, false);

        private final Server hit;
        private final Server asked;
        private final boolean kills;

        Blow(Server hit, Server asked, boolean kills) {
            this.hit = hit;
            this.asked = asked;
            this.kills = kills;
        }
    }

    private RunningJar startSecond() throws IOException, InterruptedException {
        return RunningJar.start(jar, data.resolve("second"), shared);
    }

    private RunningJar server(Server which) {
        return switch (which) {
            case FIRST -> first;
            case SECOND -> second;
        };
    }

    private void inPeace(int times) throws IOException, InterruptedException, SQLException {
        int one = going.liveNow();
        int other = author.release();
        long started = System.nanoTime();
        try (var atFirst = Deciding.at(first, first.key());
                var atSecond = Deciding.at(second, first.key())) {
            for (var time = 0; time < times; time++) {
                int release = time % 2 == 0 ? other : one;
                goLive(time % 2 == 0 ? first : second, release);
                awaitLive(release);
            }
            var failures = atFirst.failures().size() + atSecond.failures().size();
            report(
                    "%d go-lives in %d s, %d decisions, %d requests failed %s"
                            .formatted(
                                    times,
                                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started),
                                    atFirst.answered() + atSecond.answered(),
                                    failures,
                                    atFirst.failures().stream().limit(1).toList()),
                    failures);
        }
    }

    private void struck(Moment moment, Blow blow) throws IOException, InterruptedException, SQLException {
        int release = author.release();
        var hit = Deciding.at(server(blow.hit), first.key());
        var spared = Deciding.at(server(blow.hit == Server.FIRST ? Server.SECOND : Server.FIRST), first.key());
        var asked = CompletableFuture.supplyAsync(() -> goLiveIfItCan(server(blow.asked), release));
        await(() ->
                going.is(moment.condition, release) || asked.isDone() && !going.is(Moment.STAGED.condition, release));
        strike(blow);
        var answer = asked.join();
        hit.close();
        if (blow.kills) {
            second = startSecond();
        }
        server(blow.hit).awaitReady();
        var isStaged = going.is(Moment.STAGED.condition, release);
        if (!isStaged) {
            awaitCounted();
            goLive(first, release);
        }
        awaitLive(release);
        spared.close();
        report(
                "%s, %s: answered %s; %s; the one hit failed %d of its requests, the other %d of %d %s"
                        .formatted(
                                moment,
                                blow,
                                answer,
                                isStaged ? "went live" : "did not go live, and did when asked again",
                                hit.failures().size(),
                                spared.failures().size(),
                                spared.answered() + spared.failures().size(),
                                spared.failures().stream().limit(1).toList()),
                spared.failures().size());
    }

    private void strike(Blow blow) throws InterruptedException, SQLException {
        if (blow.kills) {
            second.kill();
        } else {
            for (var time = 0; time < 10; time++) {
                going.cut("application_name %s 'SECOND'".formatted(blow.hit == Server.SECOND ? "=" : "<>"));
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /** A server that was killed is counted a while longer. */
    private void awaitCounted() throws InterruptedException, SQLException {
        await(() -> going.is(
                "NOT EXISTS (SELECT 1 FROM node WHERE heartbeat_at BETWEEN now() - interval '10 s'"
                        + " AND now() - interval '2 s')",
                1));
    }

    private void goLive(RunningJar server, int release) throws IOException, InterruptedException {
        author.approver()
                .at(server)
                .post(
                        "/api/v1/rule-sets/%s/go-lives".formatted(Case.RULE_SET),
                        Map.of("release", release, "reason", "A drill"));
    }

    private String goLiveIfItCan(RunningJar server, int release) {
        try {
            goLive(server, release);
            return "yes";
        } catch (IllegalStateException refused) {
            return refused.toString();
        } catch (IOException broken) {
            return broken.toString();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private void awaitLive(int release) throws InterruptedException, SQLException {
        await(() -> deciding(first) == release && deciding(second) == release);
        if (going.liveNow() != release) {
            throw new IllegalStateException(
                    "both decide by release %d, live is %d".formatted(release, going.liveNow()));
        }
    }

    /** The release a server decides by, or none where it does not answer. */
    private int deciding(RunningJar server) {
        try (var wire = new Wire(server.port(), first.key())) {
            var release = RELEASE.matcher(
                    wire.post("/api/v1/evaluations", Case.json(1)).text());
            return release.find() ? Integer.parseInt(release.group(1)) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private void report(String line, int failures) throws SQLException {
        var faults = going.faults();
        failed += failures + faults.size();
        IO.println("%s; %d decisions by a release that was not live %s"
                .formatted(line, faults.size(), faults.stream().limit(3).toList()));
    }

    private static void await(Condition condition) throws InterruptedException, SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not so within %d s".formatted(LONGEST_SECONDS));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /** What becomes so. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws SQLException;
    }
}
