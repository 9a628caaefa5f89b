/** Who asks, and what they may do. */
@NullMarked
package dev.makegood.server.identity;

import org.jspecify.annotations.NullMarked;
