/** Canaries over HTTP. */
@NullMarked
package dev.makegood.server.canary.web;

import org.jspecify.annotations.NullMarked;
