/** Releases tried on live cases, without effect. */
@NullMarked
package dev.makegood.server.trial;

import org.jspecify.annotations.NullMarked;
