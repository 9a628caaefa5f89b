/** What the jar does without a server: it checks and formats the files of a rule set. */
@NullMarked
package dev.makegood.server.command;

import org.jspecify.annotations.NullMarked;
