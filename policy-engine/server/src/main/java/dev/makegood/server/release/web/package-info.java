/** Releases over HTTP. */
@NullMarked
package dev.makegood.server.release.web;

import org.jspecify.annotations.NullMarked;
