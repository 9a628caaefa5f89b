@NullMarked
package dev.makegood.proof;

import org.jspecify.annotations.NullMarked;
