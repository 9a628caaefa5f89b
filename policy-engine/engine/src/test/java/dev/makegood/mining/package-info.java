@NullMarked
package dev.makegood.mining;

import org.jspecify.annotations.NullMarked;
