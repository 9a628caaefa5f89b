package dev.makegood.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The files of a database server, and the programs that make, start and stop it. */
final class Cluster {
    static final String FOLDER = "cluster";
    static final String LOG = "server.log";

    private static final String OUTPUT = "output.log";
    private static final int LAST_LINES = 12;
    private static final int MINUTES = 2;

    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("listen_addresses", Connections.HOST),
            Map.entry("unix_socket_directories", ""),
            Map.entry("shared_buffers", "512MB"),
            Map.entry("min_wal_size", "1GB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("log_checkpoints", "off"),
            // What a statement says may be a secret, what a row holds may be personal.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"));
    private static final Map<String, String> NOT_DURABLE =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    private final Path folder;
    private final Binaries binaries;
    private final ServerAccount account;
    private final boolean durable;

    Cluster(Path folder, Binaries binaries, ServerAccount account, boolean durable) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
        this.durable = durable;
    }

    private Path home() {
        return folder.resolve(FOLDER);
    }

    boolean exists() {
        return Files.exists(home());
    }

    /** Data of another major version are another format. */
    void requireVersion() throws IOException {
        var version = Files.readString(home().resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(Binaries.MAJOR))) {
            throw new DatabaseCannotBeUsed(
                    "The database in %s was made by PostgreSQL %s; this Makegood brings PostgreSQL %d, which cannot read it."
                            .formatted(home(), version, Binaries.MAJOR),
                    "Start the version of Makegood that made it; or convert it by pg_upgrade, or move its content to a"
                            + " server of your own by pg_dump and set spring.datasource.url.");
        }
    }

    /** Whole or not at all. */
    void initialise(String owner, Path passwordFile) throws IOException, InterruptedException {
        account.own(folder);
        var draft = home().resolveSibling(FOLDER + ".new");
        FileSystemUtils.deleteRecursively(draft);
        var command = new ArrayList<>(List.of(
                program("initdb"),
                "--pgdata=" + draft,
                "--username=" + owner,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        run(command);
        Files.move(draft, home(), StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.in(home());
    }

    /** Starts the server, which lives on without us. No server runs on these files. */
    void start(int port) throws IOException, InterruptedException {
        Files.deleteIfExists(home().resolve(Postmaster.FILE));
        account.own(folder);
        run(List.of(
                program("pg_ctl"),
                "--pgdata=" + home(),
                "--log=" + folder.resolve(LOG),
                "--wait",
                "--timeout=60",
                "--silent",
                "--options=" + options(port),
                "start"));
    }

    /** A server that dies of something else is stopped as well. */
    void stop() throws IOException, InterruptedException {
        try {
            run(List.of(program("pg_ctl"), "--pgdata=" + home(), "--mode=fast", "--wait", "--silent", "stop"));
        } catch (DatabaseCannotBeUsed e) {
            if (postmaster().isPresent()) {
                throw e;
            }
        }
    }

    private String options(int port) {
        var options = new TreeMap<>(OPTIONS);
        options.put("port", Integer.toString(port));
        if (!durable) {
            options.putAll(NOT_DURABLE);
        }
        var text = new StringBuilder();
        options.forEach((name, value) ->
                text.append("-c ").append(name).append("=").append(value).append(" "));
        return text.toString().strip();
    }

    private String program(String name) {
        return binaries.program(name).toString();
    }

    /** The output goes to a file: of a pipe the server would keep the other end. */
    private void run(List<String> command) throws IOException, InterruptedException {
        var output = folder.resolve(OUTPUT);
        var builder = new ProcessBuilder(account.command(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw failed(command, output);
        }
    }

    private DatabaseCannotBeUsed failed(List<String> command, Path output) throws IOException {
        return new DatabaseCannotBeUsed(
                "The bundled PostgreSQL failed at %s.%n%s%s"
                        .formatted(
                                Path.of(command.getFirst()).getFileName(),
                                lastLines(output),
                                lastLines(folder.resolve(LOG))),
                "Correct what it says, or set spring.datasource.url to a PostgreSQL server of your own.");
    }

    private static String lastLines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        var lines = Files.readAllLines(file);
        var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return last.isEmpty() ? "" : String.join(System.lineSeparator(), last) + System.lineSeparator();
    }
}
