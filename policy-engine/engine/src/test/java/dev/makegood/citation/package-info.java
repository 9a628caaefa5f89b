@NullMarked
package dev.makegood.citation;

import org.jspecify.annotations.NullMarked;
