/** What people would change about a rule, and what those who write the rules answer. */
@NullMarked
package dev.makegood.server.suggestion;

import org.jspecify.annotations.NullMarked;
