package dev.makegood.server.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** The bytes of a release as they are stored: deflated. */
final class Content {
    private Content() {}

    static byte[] deflated(byte[] canonical) {
        try (var deflater = new DeflaterInputStream(new ByteArrayInputStream(canonical))) {
            return deflater.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** Nothing, if these bytes were never deflated ones. */
    static Optional<byte[]> inflated(byte[] stored) {
        var canonical = new ByteArrayOutputStream();
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            inflater.transferTo(canonical);
            return Optional.of(canonical.toByteArray());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
