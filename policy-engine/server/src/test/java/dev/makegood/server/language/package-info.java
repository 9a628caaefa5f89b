@NullMarked
package dev.makegood.server.language;

import org.jspecify.annotations.NullMarked;
