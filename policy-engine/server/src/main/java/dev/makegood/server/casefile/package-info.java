/** Cases of customers as they are kept here: facts in pieces, what happened, and who has them in hand. */
@NullMarked
package dev.makegood.server.casefile;

import org.jspecify.annotations.NullMarked;
