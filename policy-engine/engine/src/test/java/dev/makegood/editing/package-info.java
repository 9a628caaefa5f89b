/** Tests of what an editor asks. */
@NullMarked
package dev.makegood.editing;

import org.jspecify.annotations.NullMarked;
