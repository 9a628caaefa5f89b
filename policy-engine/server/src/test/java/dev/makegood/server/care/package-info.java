/** Unasked kindness on schedule. */
@NullMarked
package dev.makegood.server.care;

import org.jspecify.annotations.NullMarked;
