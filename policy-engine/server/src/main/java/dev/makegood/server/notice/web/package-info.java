/** Notices over HTTP. */
@NullMarked
package dev.makegood.server.notice.web;

import org.jspecify.annotations.NullMarked;
