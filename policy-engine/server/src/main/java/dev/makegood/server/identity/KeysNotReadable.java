package dev.makegood.server.identity;

import java.nio.file.Path;

/** The file of the API keys is there but not in the form in which it was written. */
final class KeysNotReadable extends RuntimeException {
    KeysNotReadable(Path file) {
        super("The API keys in %s cannot be read. Restore the file, or remove it to begin with a new key."
                .formatted(file));
    }
}
