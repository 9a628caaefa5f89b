/** Rules as sentences that a policy owner reads, in English and in Vietnamese. */
@NullMarked
package dev.makegood.sentence;

import org.jspecify.annotations.NullMarked;
