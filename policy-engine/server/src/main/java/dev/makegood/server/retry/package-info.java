/** Trying again what may yet come through. */
@NullMarked
package dev.makegood.server.retry;

import org.jspecify.annotations.NullMarked;
