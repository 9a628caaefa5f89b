/** Tests of the second pair of eyes. */
@NullMarked
package dev.makegood.server.review;

import org.jspecify.annotations.NullMarked;
