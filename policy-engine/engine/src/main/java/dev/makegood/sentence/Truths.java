package dev.makegood.sentence;

import dev.makegood.vocabulary.Claim;
import java.util.Optional;

/** What holds or not, in words. */
final class Truths {
    private Truths() {}

    /**
     * What may hold.
     *
     * @param holder what it is of, where that is said
     * @param claim how the vocabulary says it
     */
    record Truth(Phrase name, Optional<Phrase> holder, Claim claim) {}

    static Phrase said(Truth truth, boolean holds) {
        var said = holds ? truth.claim().says() : truth.claim().denies();
        return said.map(text -> Phrase.of(text).within()).orElseGet(() -> byName(truth, holds));
    }

    private static Phrase byName(Truth truth, boolean holds) {
        var quoted = quoted(truth);
        if (truth.holder().isPresent()) {
            return named(quoted, holds);
        }
        var name = truth.claim().says().map(says -> Phrase.of(says).within()).orElse(truth.name());
        var named = named(quoted, holds);
        var en = Denials.english(name.en());
        var vi = Denials.vietnamese(name.vi());
        return new Phrase(
                en.map(denied -> holds ? name.en() : denied).orElse(named.en()),
                vi.map(denied -> holds ? name.vi() : denied).orElse(named.vi()));
    }

    private static Phrase named(Phrase quoted, boolean holds) {
        return holds
                ? Phrase.of("%s is true", "%s là đúng", quoted)
                : Phrase.of("%s is not true", "%s là không đúng", quoted);
    }

    /** Whether it holds, as something that may be known. */
    static Phrase whether(Truth truth) {
        return truth.claim()
                .says()
                .map(says -> Phrase.of("whether %s", "%s", Phrase.of(says).within()))
                .orElseGet(() -> Phrase.of("whether %s is true", "%s", quoted(truth)));
    }

    /** A clause that rules establish, or its opposite. */
    static Phrase clause(Phrase label, Claim claim, boolean holds) {
        if (holds) {
            return claim.says().map(Phrase::of).orElse(label).within();
        }
        var clause = label.within();
        return claim.denies()
                .map(text -> Phrase.of(text).within())
                .orElseGet(() -> new Phrase(
                        Denials.english(clause.en()).orElseGet(() -> "it is not so that " + clause.en()),
                        Denials.vietnamese(clause.vi()).orElseGet(() -> "không phải trường hợp " + clause.vi())));
    }

    /** Its name in quotes, and what it is of. */
    private static Phrase quoted(Truth truth) {
        return truth.holder()
                .map(holder -> Phrase.of("%s of %s", "%s của %s", truth.name().quoted(), holder))
                .orElseGet(truth.name()::quoted);
    }
}
