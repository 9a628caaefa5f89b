/** Replies over HTTP. */
@NullMarked
package dev.makegood.server.reply.web;

import org.jspecify.annotations.NullMarked;
