/** Bodies of requests to administer, and what comes of them. */
@NullMarked
package dev.makegood.server.identity.request;

import org.jspecify.annotations.NullMarked;
