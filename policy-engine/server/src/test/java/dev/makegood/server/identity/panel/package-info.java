@NullMarked
package dev.makegood.server.identity.panel;

import org.jspecify.annotations.NullMarked;
