/** The panel: what is recommended in one case, inside a page of another system. */
@NullMarked
package dev.makegood.server.identity.panel;

import org.jspecify.annotations.NullMarked;
