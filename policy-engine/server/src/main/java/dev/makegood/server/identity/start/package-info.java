/** The first accounts and keys of an installation. */
@NullMarked
package dev.makegood.server.identity.start;

import org.jspecify.annotations.NullMarked;
