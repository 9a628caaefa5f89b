/** The level of service that cases reached when they ended, and what follows from it. */
@NullMarked
package dev.makegood.server.rating;

import org.jspecify.annotations.NullMarked;
