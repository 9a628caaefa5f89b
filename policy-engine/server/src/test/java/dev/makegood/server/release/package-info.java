@NullMarked
package dev.makegood.server.release;

import org.jspecify.annotations.NullMarked;
