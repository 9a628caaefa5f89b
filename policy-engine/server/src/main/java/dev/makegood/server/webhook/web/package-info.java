/** Webhooks over HTTP. */
@NullMarked
package dev.makegood.server.webhook.web;

import org.jspecify.annotations.NullMarked;
