package dev.makegood.golden;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value as a text writes it.
 *
 * @param line from 1
 * @param parameter whose value it is, where it is one
 * @param with the text with other words in its place
 */
record Spot(int line, String written, Optional<String> parameter, Function<String, Mutation> with) {
    Spot(int line, String written, Function<String, Mutation> with) {
        this(line, written, Optional.empty(), with);
    }
}
