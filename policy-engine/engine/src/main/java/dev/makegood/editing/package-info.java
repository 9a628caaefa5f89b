/** What an editor asks about rule text, whether it parses or not. */
@NullMarked
package dev.makegood.editing;

import org.jspecify.annotations.NullMarked;
