/** Explanations of outcomes in JSON, computed when somebody asks. */
@NullMarked
package dev.makegood.server.explanation;

import org.jspecify.annotations.NullMarked;
