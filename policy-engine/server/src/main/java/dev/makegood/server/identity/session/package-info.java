/** People signing in and out, and staying signed in. */
@NullMarked
package dev.makegood.server.identity.session;

import org.jspecify.annotations.NullMarked;
