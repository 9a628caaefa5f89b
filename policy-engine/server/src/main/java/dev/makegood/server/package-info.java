/** The service that answers cases over HTTP. */
@NullMarked
package dev.makegood.server;

import org.jspecify.annotations.NullMarked;
