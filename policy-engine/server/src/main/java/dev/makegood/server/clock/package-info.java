/** Running service standards: what is due on a case, when, and whether it was kept. */
@NullMarked
package dev.makegood.server.clock;

import org.jspecify.annotations.NullMarked;
