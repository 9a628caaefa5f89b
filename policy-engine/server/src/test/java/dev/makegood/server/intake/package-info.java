@NullMarked
package dev.makegood.server.intake;

import org.jspecify.annotations.NullMarked;
