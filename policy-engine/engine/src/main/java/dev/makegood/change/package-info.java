/** What became different from one version of a rule set to another, in words and in meaning, not in letters. */
@NullMarked
package dev.makegood.change;

import org.jspecify.annotations.NullMarked;
