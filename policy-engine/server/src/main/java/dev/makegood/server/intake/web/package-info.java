/** Sources of cases, and their events, over HTTP. */
@NullMarked
package dev.makegood.server.intake.web;

import org.jspecify.annotations.NullMarked;
