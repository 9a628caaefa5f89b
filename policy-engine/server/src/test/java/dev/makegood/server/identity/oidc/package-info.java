@NullMarked
package dev.makegood.server.identity.oidc;

import org.jspecify.annotations.NullMarked;
