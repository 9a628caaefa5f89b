/** What the packaged server does under load, and when it is killed. */
@NullMarked
package dev.makegood.benchmarks;

import org.jspecify.annotations.NullMarked;
