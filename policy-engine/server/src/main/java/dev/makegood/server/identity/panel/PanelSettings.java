package dev.makegood.server.identity.panel;

import java.util.List;

/**
 * Where the panel may be shown.
 *
 * @param origins of the pages that may have it in a frame, sorted: {@code https://desk.example.com}
 * @param version how often it was changed, from 1
 */
public record PanelSettings(List<String> origins, int version) {
    public PanelSettings {
        origins = List.copyOf(origins);
    }
}
