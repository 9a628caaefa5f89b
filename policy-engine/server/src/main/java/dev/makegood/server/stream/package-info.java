/** What is told as it happens: who listens, and how it is written. */
@NullMarked
package dev.makegood.server.stream;

import org.jspecify.annotations.NullMarked;
