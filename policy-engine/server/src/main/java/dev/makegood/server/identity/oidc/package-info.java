/** People who sign in at a provider of the organisation, by OpenID Connect. */
@NullMarked
package dev.makegood.server.identity.oidc;

import org.jspecify.annotations.NullMarked;
