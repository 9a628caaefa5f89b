@NullMarked
package dev.makegood.server.webhook;

import org.jspecify.annotations.NullMarked;
