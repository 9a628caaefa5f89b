/** What rules are written in: fact types, attributes, units, money, labels and effects; facts in from JSON. */
@NullMarked
package dev.makegood.vocabulary;

import org.jspecify.annotations.NullMarked;
