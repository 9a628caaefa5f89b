@NullMarked
package dev.makegood.server.identity.password;

import org.jspecify.annotations.NullMarked;
