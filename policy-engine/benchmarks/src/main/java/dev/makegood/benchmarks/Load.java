package dev.makegood.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks the packaged server at fixed rates and as fast as it answers, {@code /decisions} beside {@code /evaluations} in
 * one run. Latency counts from when a request was due, so that a server that falls behind shows it.
 *
 * <pre>java -cp … dev.makegood.benchmarks.Load &lt;jar&gt; [seconds a step]</pre>
 */
public final class Load {
    private static final int[] RATES = {500, 1_000, 2_000};
    private static final int SATURATION = 0;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private Load() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var step = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 15);
        var data = Files.createTempDirectory("makegood-load");
        var server = RunningJar.start(Path.of(arguments[0]), data);
        try {
            new Step(server, "/api/v1/decisions", SATURATION, WARM_UP).run();
            new Step(server, "/api/v1/evaluations", SATURATION, WARM_UP).run();
            IO.println(Measured.HEADER);
            for (var rate : RATES) {
                IO.println(new Step(server, "/api/v1/evaluations", rate, step).run());
                IO.println(new Step(server, "/api/v1/decisions", rate, step).run());
            }
            IO.println(new Step(server, "/api/v1/evaluations", SATURATION, step).run());
            IO.println(new Step(server, "/api/v1/decisions", SATURATION, step).run());
        } finally {
            server.stop();
        }
    }
}
