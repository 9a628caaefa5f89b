@NullMarked
package dev.makegood.meaning;

import org.jspecify.annotations.NullMarked;
