/** Rules and the texts they implement: what is cited, what is not, and what changed since. */
@NullMarked
package dev.makegood.citation;

import org.jspecify.annotations.NullMarked;
