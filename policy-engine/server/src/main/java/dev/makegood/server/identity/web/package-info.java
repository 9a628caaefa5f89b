/** Signs requests in, by session or API key, and denies what is not listed. */
@NullMarked
package dev.makegood.server.identity.web;

import org.jspecify.annotations.NullMarked;
