@NullMarked
package dev.makegood.explanation;

import org.jspecify.annotations.NullMarked;
