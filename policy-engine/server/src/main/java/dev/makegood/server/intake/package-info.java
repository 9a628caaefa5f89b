/** Cases that other systems tell of by signed events: a help desk and its tickets. */
@NullMarked
package dev.makegood.server.intake;

import org.jspecify.annotations.NullMarked;
