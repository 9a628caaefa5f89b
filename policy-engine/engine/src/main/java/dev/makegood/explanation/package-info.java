/** Why rules fired and why not, what became of what they proposed, and what one fact would change. */
@NullMarked
package dev.makegood.explanation;

import org.jspecify.annotations.NullMarked;
