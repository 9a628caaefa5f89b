/** Handbooks over HTTP. */
@NullMarked
package dev.makegood.server.handbook.web;

import org.jspecify.annotations.NullMarked;
