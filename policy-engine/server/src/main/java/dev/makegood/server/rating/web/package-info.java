/** Levels of service and what follows from them over HTTP. */
@NullMarked
package dev.makegood.server.rating.web;

import org.jspecify.annotations.NullMarked;
