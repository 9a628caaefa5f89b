@NullMarked
package dev.makegood.resolution;

import org.jspecify.annotations.NullMarked;
