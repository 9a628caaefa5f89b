/** Tests of the command line. */
@NullMarked
package dev.makegood.server.command;

import org.jspecify.annotations.NullMarked;
