/** Tests of suggestions: over HTTP, with a real database. */
@NullMarked
package dev.makegood.server.suggestion;

import org.jspecify.annotations.NullMarked;
