/** Unasked kindness on schedule: whom the rules say something of, and what is done for them. */
@NullMarked
package dev.makegood.server.care;

import org.jspecify.annotations.NullMarked;
