package dev.makegood.server.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How we were in touch with a customer of our own accord.
 *
 * @param in12Months how often in the 12 months up to that day; what waits to be done counts
 * @param birthdayCards how many cards were for the birthday that comes next
 * @param last the last day on which something was done
 */
record Contacts(int in12Months, int birthdayCards, Optional<LocalDate> last) {}
