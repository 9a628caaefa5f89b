/** Review over HTTP. */
@NullMarked
package dev.makegood.server.review.web;

import org.jspecify.annotations.NullMarked;
