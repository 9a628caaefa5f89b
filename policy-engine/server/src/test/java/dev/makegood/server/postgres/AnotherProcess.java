package dev.makegood.server.postgres;

import dev.makegood.server.installation.DataDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A process of its own that uses the bundled server until it is told to end. */
final class AnotherProcess implements AutoCloseable {
    private final Process process;

    private AnotherProcess(Process process) {
        this.process = process;
    }

    static AnotherProcess on(Path data) throws IOException {
        return new AnotherProcess(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        data.toString(),
                        TestDatabase.BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    public static void main(String... arguments) throws IOException {
        var data = new DataDirectory(Path.of(arguments[0]));
        try (var server = BundledPostgres.start(data, false, Path.of(arguments[1]))) {
            System.out.println("port " + server.connections().port());
            System.in.read();
        }
    }

    /** The port of the server, as soon as it uses it. */
    int port() throws IOException {
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new IllegalStateException("the other process ended before it used the server");
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a process ends that is asked to. */
    void end() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            end();
        }
    }
}
