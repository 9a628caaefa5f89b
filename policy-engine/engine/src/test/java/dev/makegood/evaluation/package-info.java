@NullMarked
package dev.makegood.evaluation;

import org.jspecify.annotations.NullMarked;
