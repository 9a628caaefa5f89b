@NullMarked
package dev.makegood.golden;

import org.jspecify.annotations.NullMarked;
