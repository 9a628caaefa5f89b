/** How much goodwill may be given without asking, and what was given. */
@NullMarked
package dev.makegood.server.authority;

import org.jspecify.annotations.NullMarked;
