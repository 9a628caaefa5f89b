/** Audit entries over HTTP. */
@NullMarked
package dev.makegood.server.audit.web;

import org.jspecify.annotations.NullMarked;
