/**
 * Decisions put on record: written in batches by one writer of each process, into a stream of its own that has no holes
 * and whose tree proves that nothing was changed, left out or put in between.
 */
@NullMarked
package dev.makegood.server.decision.log;

import org.jspecify.annotations.NullMarked;
