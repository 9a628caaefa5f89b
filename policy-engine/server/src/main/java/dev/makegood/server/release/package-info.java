/** Releases of rule sets, on record: what was released, and which release decides. */
@NullMarked
package dev.makegood.server.release;

import org.jspecify.annotations.NullMarked;
