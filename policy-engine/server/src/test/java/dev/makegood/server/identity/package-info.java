@NullMarked
package dev.makegood.server.identity;

import org.jspecify.annotations.NullMarked;
