package dev.makegood.server.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a candidate decides for a share of customers beside the release that went live.
 *
 * @param seq by which it is known
 * @param steps in order
 * @param overAt when another goes live, or went, by the clock of the database
 */
public record Canary(long seq, ReleaseId candidate, ReleaseId live, List<Step> steps, Optional<Instant> overAt) {
    /** Into how many parts of the same size customers fall. */
    public static final int SLOTS = 10_000;

    /**
     * From when on how many slots it decides for.
     *
     * @param effectiveAt by the clock of the database; perhaps in the future
     * @param slots none: it has ended
     */
    public record Step(Instant effectiveAt, int slots) {}

    public Canary {
        steps = List.copyOf(steps);
    }

    /** How many slots it decides for at that moment, by the clock of the database. */
    public int slots(Instant moment) {
        if (overAt.filter(over -> !over.isAfter(moment)).isPresent()) {
            return 0;
        }
        return steps.reversed().stream()
                .filter(step -> !step.effectiveAt().isAfter(moment))
                .findFirst()
                .map(Step::slots)
                .orElse(0);
    }

    /** The slot of that customer: the same on every node as long as the canary lasts, and another one in the next. */
    public int slot(String customer) {
        var text = "%s\n%d\n%s".formatted(candidate.ruleSet(), seq, customer);
        var hash = sha256(text.getBytes(StandardCharsets.UTF_8));
        return Math.floorMod(ByteBuffer.wrap(hash).getLong(), SLOTS);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
