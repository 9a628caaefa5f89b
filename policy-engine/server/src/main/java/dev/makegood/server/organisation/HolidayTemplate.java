package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Public holidays of a country to take over into a calendar.
 *
 * @param source what they were taken from
 * @param address where that is
 * @param note what is to be checked before they are relied on
 */
public record HolidayTemplate(String id, Text title, Text source, String address, Text note, List<Year> years) {
    /** Those of one year, earliest first. */
    public record Year(int year, List<Holiday> days) {}

    /** A day on which it is closed. */
    public record Holiday(LocalDate day, Text reason) {}
}
