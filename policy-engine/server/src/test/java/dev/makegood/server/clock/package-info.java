@NullMarked
package dev.makegood.server.clock;

import org.jspecify.annotations.NullMarked;
