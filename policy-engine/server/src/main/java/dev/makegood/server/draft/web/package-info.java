/** Drafts over HTTP. */
@NullMarked
package dev.makegood.server.draft.web;

import org.jspecify.annotations.NullMarked;
