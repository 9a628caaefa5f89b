/** Answers that say what went wrong, in the form of RFC 9457. */
@NullMarked
package dev.makegood.server.problem;

import org.jspecify.annotations.NullMarked;
