@NullMarked
package dev.makegood.server.identity.start;

import org.jspecify.annotations.NullMarked;
