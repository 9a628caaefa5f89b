/** Tests of deviations: over HTTP, with a real database. */
@NullMarked
package dev.makegood.server.deviation;

import org.jspecify.annotations.NullMarked;
