/** Evaluations and decisions over HTTP. */
@NullMarked
package dev.makegood.server.decision.web;

import org.jspecify.annotations.NullMarked;
