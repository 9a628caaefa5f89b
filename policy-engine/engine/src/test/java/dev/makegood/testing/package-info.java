/** Rule sets and cases in a few words, for tests. */
@NullMarked
package dev.makegood.testing;

import org.jspecify.annotations.NullMarked;
