/** Passwords: which are good enough, and what is kept of them. */
@NullMarked
package dev.makegood.server.identity.password;

import org.jspecify.annotations.NullMarked;
