/** What comes of requests to administer. */
@NullMarked
package dev.makegood.server.identity.request;

import org.jspecify.annotations.NullMarked;
