@NullMarked
package dev.makegood.server.decision;

import org.jspecify.annotations.NullMarked;
