package dev.makegood.language;

import java.util.List;

/**
 * A name or value as a YAML file writes it.
 *
 * @param path of names and indexes that leads to it
 * @param isKey whether it is the last name of its path, not the value there
 * @param span of it, with its quotes
 */
public record YamlScalar(List<String> path, boolean isKey, String text, Span span) {
    public YamlScalar {
        path = List.copyOf(path);
    }
}
