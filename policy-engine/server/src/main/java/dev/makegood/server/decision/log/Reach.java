package dev.makegood.server.decision.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which decisions somebody may see. */
public sealed interface Reach {
    record All() implements Reach {}

    record Own(String actor) implements Reach {}

    /** One's own and, if one works in a branch, all that were made there. */
    record Branch(String actor, Optional<String> branch) implements Reach {}

    default boolean includes(String decidedBy, @Nullable String in) {
        return switch (this) {
            case All() -> true;
            case Own(var actor) -> actor.equals(decidedBy);
            case Branch(var actor, var branch) ->
                actor.equals(decidedBy) || branch.filter(own -> own.equals(in)).isPresent();
        };
    }
}
