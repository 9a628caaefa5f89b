@NullMarked
package dev.makegood.server.handbook;

import org.jspecify.annotations.NullMarked;
