@NullMarked
package dev.makegood.server.reply;

import org.jspecify.annotations.NullMarked;
