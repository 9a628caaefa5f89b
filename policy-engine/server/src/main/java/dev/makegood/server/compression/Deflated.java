package dev.makegood.server.compression;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** Bytes as they are stored: deflated (zlib). */
public final class Deflated {
    private Deflated() {}

    public static byte[] deflated(byte[] plain) {
        try (var deflater = new DeflaterInputStream(new ByteArrayInputStream(plain))) {
            return deflater.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** Nothing, if these bytes were never deflated ones. */
    public static Optional<byte[]> inflated(byte[] stored) {
        var plain = new ByteArrayOutputStream();
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            inflater.transferTo(plain);
            return Optional.of(plain.toByteArray());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
