package dev.makegood.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/** Seconds of processor time that the server, its database and this client have used. */
record Cpu(double server, double database, double client) {
    static Cpu now(RunningJar server) throws IOException {
        var postmaster = ProcessHandle.of(server.databasePid()).orElseThrow();
        return new Cpu(
                seconds(ProcessHandle.of(server.pid()).stream()),
                seconds(Stream.concat(Stream.of(postmaster), postmaster.descendants())),
                seconds(Stream.of(ProcessHandle.current())));
    }

    Cpu since(Cpu earlier) {
        return new Cpu(server - earlier.server, database - earlier.database, client - earlier.client);
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }
}
