package dev.makegood.benchmarks;

import java.util.Locale;

/** What a step showed, as a line of a table. */
final class Measured {
    static final String HEADER =
            "| endpoint | asked/s | answered/s | p50 ms | p99 ms | p99.9 ms | failed | cores: server,"
                    + " PostgreSQL, client |%n| --- | --- | --- | --- | --- | --- | --- | --- |".formatted();

    private final String path;
    private final int rate;
    private final double seconds;
    private final long[] sortedMicros;
    private final long failed;
    private final Cpu cpu;

    Measured(String path, int rate, long nanos, long[] sortedMicros, long failed, Cpu cpu) {
        this.path = path;
        this.rate = rate;
        this.seconds = nanos / 1e9;
        this.sortedMicros = sortedMicros;
        this.failed = failed;
        this.cpu = cpu;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.2f | %.2f | %d | %.2f, %.2f, %.2f |",
                path,
                rate == 0 ? "as fast as it answers" : rate,
                sortedMicros.length / seconds,
                at(0.5),
                at(0.99),
                at(0.999),
                failed,
                cpu.server() / seconds,
                cpu.database() / seconds,
                cpu.client() / seconds);
    }

    private double at(double share) {
        return sortedMicros.length == 0
                ? Double.NaN
                : sortedMicros[(int) Math.min(sortedMicros.length - 1.0, share * sortedMicros.length)] / 1e3;
    }
}
