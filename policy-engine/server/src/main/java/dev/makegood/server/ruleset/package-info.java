/** The rule sets this server decides by. */
@NullMarked
package dev.makegood.server.ruleset;

import org.jspecify.annotations.NullMarked;
