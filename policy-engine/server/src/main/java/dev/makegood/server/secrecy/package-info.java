/** Keeps secrets out of the log, whatever levels are set. */
@NullMarked
package dev.makegood.server.secrecy;

import org.jspecify.annotations.NullMarked;
