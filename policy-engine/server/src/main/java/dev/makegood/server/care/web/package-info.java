/** Care over HTTP. */
@NullMarked
package dev.makegood.server.care.web;

import org.jspecify.annotations.NullMarked;
