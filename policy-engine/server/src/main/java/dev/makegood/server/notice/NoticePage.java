package dev.makegood.server.notice;

import java.util.List;
import java.util.Optional;

/**
 * Some of the notices of a person, newest first.
 *
 * @param next before which notice the next page goes on; nothing at the end
 * @param unread how many the person has not read, on all pages
 */
public record NoticePage(List<Notice> notices, Optional<Long> next, int unread) {
    public NoticePage {
        notices = List.copyOf(notices);
    }
}
