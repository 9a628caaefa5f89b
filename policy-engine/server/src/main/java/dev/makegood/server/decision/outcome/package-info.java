/** Outcomes in JSON, on record and over HTTP. */
@NullMarked
package dev.makegood.server.decision.outcome;

import org.jspecify.annotations.NullMarked;
