@NullMarked
package dev.makegood.server.authority;

import org.jspecify.annotations.NullMarked;
