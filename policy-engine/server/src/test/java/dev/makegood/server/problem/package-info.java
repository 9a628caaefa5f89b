@NullMarked
package dev.makegood.server.problem;

import org.jspecify.annotations.NullMarked;
