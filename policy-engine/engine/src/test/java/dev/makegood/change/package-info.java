/** Differences between small rule sets, in words and in meaning. */
@NullMarked
package dev.makegood.change;

import org.jspecify.annotations.NullMarked;
