/** Deviations over HTTP. */
@NullMarked
package dev.makegood.server.deviation.web;

import org.jspecify.annotations.NullMarked;
