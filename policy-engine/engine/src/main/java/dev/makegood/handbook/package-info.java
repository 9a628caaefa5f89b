/** A rule set as the people who work by it read it, and practise it, in English and in Vietnamese. */
@NullMarked
package dev.makegood.handbook;

import org.jspecify.annotations.NullMarked;
