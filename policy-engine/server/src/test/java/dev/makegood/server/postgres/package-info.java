@NullMarked
package dev.makegood.server.postgres;

import org.jspecify.annotations.NullMarked;
