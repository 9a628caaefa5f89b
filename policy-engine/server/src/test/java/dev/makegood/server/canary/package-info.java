@NullMarked
package dev.makegood.server.canary;

import org.jspecify.annotations.NullMarked;
