/** Tests of sentences. */
@NullMarked
package dev.makegood.sentence;

import org.jspecify.annotations.NullMarked;
