@NullMarked
package dev.makegood.server.secrecy;

import org.jspecify.annotations.NullMarked;
