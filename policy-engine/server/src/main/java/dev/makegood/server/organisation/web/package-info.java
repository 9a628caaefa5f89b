/** The organisation over HTTP. */
@NullMarked
package dev.makegood.server.organisation.web;

import org.jspecify.annotations.NullMarked;
