package dev.makegood.server.handbook;

import dev.makegood.server.release.Release;
import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A live release and one person.
 *
 * @param at since when the person says to have read it; empty where not
 */
public record Read(Release release, Text title, Optional<Instant> at) {}
