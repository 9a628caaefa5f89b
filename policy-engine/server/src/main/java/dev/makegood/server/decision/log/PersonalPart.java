package dev.makegood.server.decision.log;

import dev.makegood.proof.Commitment;

/** A part of a decision that tells of a person, as it is stored. */
final class PersonalPart {
    private final Commitment commitment;
    private final byte[] wrappedKey;
    private final byte[] content;

    /**
     * One that was just encrypted.
     *
     * @param wrappedKey the part's own key, encrypted by that of the installation
     * @param content the key of the commitment and then the part, encrypted by the part's own key
     */
    PersonalPart(Commitment commitment, byte[] wrappedKey, byte[] content) {
        this.commitment = commitment;
        this.wrappedKey = wrappedKey;
        this.content = content;
    }

    Commitment commitment() {
        return commitment;
    }

    byte[] wrappedKey() {
        return wrappedKey;
    }

    byte[] content() {
        return content;
    }
}
