package dev.makegood.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Has 200 agents sit before their screens, each with a case that follows the stream of all cases: each changes a fact of it every
 * 5 seconds, and as soon as the stream says so, the screen reads the case, its recommendation and its timeline anew, as
 * the desk does. Prints how long it took from the change until the event, and until the recommendation, was there.
 *
 * <pre>java -cp … dev.makegood.benchmarks.Agents &lt;jar&gt; [seconds] [agents]</pre>
 */
public final class Agents {
    private static final int SECONDS = 60;
    private static final int AGENTS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final RunningJar server;
    private final List<Agent> agents = new ArrayList<>();

    private Agents(RunningJar server) {
        this.server = server;
    }

    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        var length = Duration.ofSeconds(number(arguments, 1, SECONDS));
        var data = Files.createTempDirectory("makegood-agents");
        var server = RunningJar.start(Path.of(arguments[0]), data);
        try {
            new Agents(server).run(number(arguments, 2, AGENTS), length);
        } finally {
            server.stop();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void run(int size, Duration length) throws IOException, InterruptedException, ExecutionException {
        var administrator = Person.signIn(server, "administrator");
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < size; number++) {
                agents.add(new Agent(hire(administrator, number), "A-" + number, http));
            }
            try {
                for (var agent : agents) {
                    agent.open(threads);
                }
                IO.println("%d agents are there".formatted(size));
                measure(threads, length);
            } finally {
                // Else their streams would be waited for.
                agents.forEach(Agent::close);
            }
        }
    }

    private void measure(ExecutorService threads, Duration length)
            throws IOException, InterruptedException, ExecutionException {
        work(threads, WARM_UP);
        agents.forEach(Agent::forget);
        var before = Cpu.now(server);
        work(threads, length);
        report(Cpu.now(server).since(before), length);
    }

    private Person hire(Person administrator, int number) throws IOException, InterruptedException {
        var user = "agent-%d".formatted(number);
        var hired = administrator.post(
                "/api/v1/people",
                Map.of("user", user, "name", user, "roles", List.of("agent"), "grade", "FRONTLINE", "language", "en"));
        return Person.signIn(server, user, hired.path("password").asString());
    }

    /** Each begins a little after the one before, so that they change things evenly. */
    private void work(ExecutorService threads, Duration length) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + length.toNanos();
        var working = new ArrayList<Callable<Void>>();
        for (var number = 0; number < agents.size(); number++) {
            var offset = Agent.EVERY.toNanos() * number / agents.size();
            working.add(agents.get(number).working(System.nanoTime() + offset, end));
        }
        for (var each : threads.invokeAll(working)) {
            each.get();
        }
    }

    private void report(Cpu cpu, Duration length) {
        var seconds = (double) length.toSeconds();
        IO.println("| change to | changes | p50 ms | p99 ms | most ms |%n| --- | --- | --- | --- | --- |".formatted());
        IO.println(row("event", Agent::told));
        IO.println(row("recommendation", Agent::shown));
        IO.println(String.format(
                Locale.ROOT,
                "%d changes not shown before the next; cores: server %.2f, PostgreSQL %.2f, client %.2f",
                agents.stream().mapToInt(Agent::missed).sum(),
                cpu.server() / seconds,
                cpu.database() / seconds,
                cpu.client() / seconds));
    }

    private String row(String name, Function<Agent, List<Long>> measured) {
        var nanos = agents.stream()
                .flatMap(agent -> measured.apply(agent).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                nanos.length,
                at(nanos, 0.5),
                at(nanos, 0.99),
                at(nanos, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)] / 1e6;
    }
}
