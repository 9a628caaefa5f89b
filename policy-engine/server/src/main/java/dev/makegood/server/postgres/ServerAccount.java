package dev.makegood.server.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the programs of PostgreSQL run as. They refuse to run as root, so that root lends them another face.
 *
 * @param prefix what is put before a command
 * @param uid who has to own their files, or {@link #OURSELVES}
 */
record ServerAccount(List<String> prefix, int uid) {
    static final int OURSELVES = -1;

    /** Root of this machine, seen as nobody from inside a user namespace. Containers often forbid it. */
    static final ServerAccount IN_A_NAMESPACE = new ServerAccount(List.of("unshare", "-U"), 0);

    private static final int NOBODY = 65534;
    static final ServerAccount BY_SETPRIV =
            new ServerAccount(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), NOBODY);
    private static final ServerAccount BY_RUNUSER = new ServerAccount(List.of("runuser", "-u", "nobody", "--"), NOBODY);

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /** The first that this machine allows to whoever makes files in {@code folder}. */
    static ServerAccount find(Path folder) throws IOException, InterruptedException {
        if (!isRoot(folder)) {
            return new ServerAccount(List.of(), OURSELVES);
        }
        for (var account : List.of(IN_A_NAMESPACE, BY_SETPRIV, BY_RUNUSER)) {
            if (account.works()) {
                return account;
            }
        }
        throw new DatabaseCannotBeUsed(
                "PostgreSQL does not run as root, and neither unshare nor setpriv nor runuser works here.",
                "Run Makegood as an ordinary user.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Makes the folder, and the way to it from the data directory, accessible to this account. */
    void own(Path folder) throws IOException {
        if (uid == OURSELVES) {
            return;
        }
        if (uid != 0) {
            open(folder.resolveSibling(""));
        } else if (uidOf(folder) == 0) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Others may pass through it, not look into it. */
    private static void open(Path folder) throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private static boolean isRoot(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        var probe = Files.createTempFile(folder, "who", "");
        try {
            return uidOf(probe) == 0;
        } finally {
            Files.delete(probe);
        }
    }

    private static int uidOf(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
