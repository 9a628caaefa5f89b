@NullMarked
package dev.makegood.server.identity.session;

import org.jspecify.annotations.NullMarked;
