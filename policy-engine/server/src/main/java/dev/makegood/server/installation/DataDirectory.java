package dev.makegood.server.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The directory that holds what this installation must not lose: its database and its keys. */
@Component
public class DataDirectory {
    private final Path directory;

    public DataDirectory(@Value("${makegood.data-dir}") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The text of that file, unless there is none. */
    public Optional<String> read(String name) {
        var file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only the owner of this process may read, whole or not at all. */
    public void write(String name, String text) {
        create();
        try {
            var draft = Files.createTempFile(directory, name, ".draft", mode("rw-------"));
            Files.writeString(draft, text);
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of that name in it, which is there from now on. */
    public DataDirectory folder(String name) {
        create();
        var folder = new DataDirectory(file(name));
        folder.create();
        return folder;
    }

    public Path path() {
        return directory;
    }

    /** Where that file stands. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    private void create() {
        try {
            Files.createDirectories(directory, mode("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
