/** How fast rules are evaluated here, by plain Drools and by plain Java, on the same generated policies. */
@NullMarked
package dev.makegood.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
