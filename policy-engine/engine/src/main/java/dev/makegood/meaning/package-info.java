/** The reference meaning of rules: what matches, certainly or possibly, read straight off the typed tree. */
@NullMarked
package dev.makegood.meaning;

import org.jspecify.annotations.NullMarked;
