/** Proves the packs: every golden case, every rule fired and just missed. */
@NullMarked
package dev.makegood.rules;

import org.jspecify.annotations.NullMarked;
