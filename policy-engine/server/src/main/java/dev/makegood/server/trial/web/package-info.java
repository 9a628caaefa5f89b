/** Trials over HTTP. */
@NullMarked
package dev.makegood.server.trial.web;

import org.jspecify.annotations.NullMarked;
