/** Reading the bodies of requests, with all their faults at once. */
@NullMarked
package dev.makegood.server.request;

import org.jspecify.annotations.NullMarked;
