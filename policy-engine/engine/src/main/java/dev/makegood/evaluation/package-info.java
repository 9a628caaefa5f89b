/** Evaluates a rule set on the facts of a case: rules become a Drools model, never text; outcome and trace come out. */
@NullMarked
package dev.makegood.evaluation;

import org.jspecify.annotations.NullMarked;
