@NullMarked
package dev.makegood.handbook;

import org.jspecify.annotations.NullMarked;
