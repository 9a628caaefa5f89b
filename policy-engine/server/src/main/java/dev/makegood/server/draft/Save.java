package dev.makegood.server.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One state of a draft that somebody saved.
 *
 * @param by a name
 * @param changed the paths of the files that differ from the save before
 * @param restoredFrom the version it brought back
 */
public record Save(int version, String by, Instant at, List<String> changed, Optional<Integer> restoredFrom) {
    public Save {
        changed = List.copyOf(changed);
    }
}
