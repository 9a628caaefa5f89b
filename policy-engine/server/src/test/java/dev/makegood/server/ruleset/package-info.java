@NullMarked
package dev.makegood.server.ruleset;

import org.jspecify.annotations.NullMarked;
