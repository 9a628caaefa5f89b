/** Where people do otherwise than rules recommend, told together where it is the same. */
@NullMarked
package dev.makegood.server.deviation;

import org.jspecify.annotations.NullMarked;
