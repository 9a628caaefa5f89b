@NullMarked
package dev.makegood.oracle;

import org.jspecify.annotations.NullMarked;
