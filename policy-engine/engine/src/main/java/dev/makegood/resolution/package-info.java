/** What becomes of proposals: a fixed stage that decides between them, caps what is given, and ranks what remains. */
@NullMarked
package dev.makegood.resolution;

import org.jspecify.annotations.NullMarked;
