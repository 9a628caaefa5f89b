/** Checking and trying rules over HTTP. */
@NullMarked
package dev.makegood.server.language.web;

import org.jspecify.annotations.NullMarked;
