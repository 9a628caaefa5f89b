/** Suggestions over HTTP. */
@NullMarked
package dev.makegood.server.suggestion.web;

import org.jspecify.annotations.NullMarked;
