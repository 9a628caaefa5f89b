@NullMarked
package dev.makegood.server;

import org.jspecify.annotations.NullMarked;
