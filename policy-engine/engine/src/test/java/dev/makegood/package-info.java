@NullMarked
package dev.makegood;

import org.jspecify.annotations.NullMarked;
