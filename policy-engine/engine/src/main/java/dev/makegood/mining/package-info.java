/** Finds the change of one figure by which rules would have said what people did. */
@NullMarked
package dev.makegood.mining;

import org.jspecify.annotations.NullMarked;
