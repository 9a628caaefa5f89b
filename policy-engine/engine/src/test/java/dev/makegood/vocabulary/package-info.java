@NullMarked
package dev.makegood.vocabulary;

import org.jspecify.annotations.NullMarked;
