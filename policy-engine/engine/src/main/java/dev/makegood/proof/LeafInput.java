package dev.makegood.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes to be hashed, put together so that they can be taken apart in one way only. */
final class LeafInput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LeafInput add(byte... some) {
        bytes.writeBytes(some);
        return this;
    }

    /** Adds bytes of any number, and before them that number in four bytes, the highest first. */
    LeafInput addSized(byte[] some) {
        return add(ByteBuffer.allocate(Integer.BYTES).putInt(some.length).array())
                .add(some);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
