package dev.makegood.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The main process of a server, as {@code postmaster.pid} tells of it. */
record Postmaster(long pid, int port, boolean isReady) {
    static final String FILE = "postmaster.pid";

    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** The one that file tells of, if it is alive. */
    static Optional<Postmaster> in(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(cluster.resolve(FILE));
            if (lines.size() <= PORT) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.getFirst().strip());
            var isReady = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(
                            new Postmaster(pid, Integer.parseInt(lines.get(PORT).strip()), isReady))
                    .filter(Postmaster::isAlive);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** A number that now belongs to another program, or to one that has ended and was not buried, is none of ours. */
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(Postmaster::isPostgres).isPresent() && !isZombie();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException _) {
            return false;
        }
    }
}
