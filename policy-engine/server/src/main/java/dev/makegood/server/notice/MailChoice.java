package dev.makegood.server.notice;

import java.util.Optional;
import java.util.Set;

/**
 * Which notices a person wishes by mail as well.
 *
 * @param address where they go; nothing where the person has none
 * @param isOn whether the server sends mail at all
 */
public record MailChoice(Set<NoticeKind> kinds, Optional<String> address, boolean isOn) {
    public MailChoice {
        kinds = Set.copyOf(kinds);
    }
}
