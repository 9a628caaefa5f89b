@NullMarked
package dev.makegood.language;

import org.jspecify.annotations.NullMarked;
