/** Limits over HTTP. */
@NullMarked
package dev.makegood.server.authority.web;

import org.jspecify.annotations.NullMarked;
