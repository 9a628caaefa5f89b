/** What people answer to what was recommended. */
@NullMarked
package dev.makegood.server.reply;

import org.jspecify.annotations.NullMarked;
