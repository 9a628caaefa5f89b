/** How well cases were served. */
@NullMarked
package dev.makegood.server.rating;

import org.jspecify.annotations.NullMarked;
