package dev.makegood.server.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of the bundled PostgreSQL, unpacked. */
record Binaries(Path home) {
    /** The version in the jar; the build keeps the two the same. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = Integer.parseInt(VERSION.substring(0, VERSION.indexOf('.')));

    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks them below that folder, unless they are there. */
    static Binaries below(Path folder) throws IOException {
        var home = folder.toAbsolutePath().normalize().resolve(VERSION);
        if (!Files.isDirectory(home)) {
            unpackTo(home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Whole or not at all; another process may do the same at the same time. */
    private static void unpackTo(Path home) throws IOException {
        var folder = Files.createDirectories(home.resolveSibling(""));
        var draft = Files.createTempDirectory(folder, "unpacking");
        try (var archive = archive()) {
            unpack(archive, draft);
            permit(draft, "rwxr-xr-x");
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private static InputStream archive() throws IOException {
        var name = "postgres-%s-%s.txz".formatted(system(), architecture());
        var archive = Binaries.class.getClassLoader().getResourceAsStream(name);
        if (archive == null) {
            throw new DatabaseCannotBeUsed(
                    "This Makegood was built without a PostgreSQL for this machine (%s).".formatted(name),
                    "Build it on such a machine, or set spring.datasource.url to a PostgreSQL server of your own.");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("not a place in the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            permit(target, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            permit(target, (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "darwin";
        }
        return name.contains("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
