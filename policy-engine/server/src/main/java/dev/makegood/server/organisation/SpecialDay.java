package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that is otherwise than its day of the week: a holiday, a half day, a working day to make up.
 *
 * @param spans when it is open; closed without any
 */
public record SpecialDay(LocalDate day, List<OpeningSpan> spans, Text reason) {
    public SpecialDay {
        spans = List.copyOf(spans);
    }
}
