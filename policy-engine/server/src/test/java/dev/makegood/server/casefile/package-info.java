@NullMarked
package dev.makegood.server.casefile;

import org.jspecify.annotations.NullMarked;
