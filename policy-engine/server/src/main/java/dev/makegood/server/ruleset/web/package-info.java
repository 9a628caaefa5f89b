/** Rule sets over HTTP. */
@NullMarked
package dev.makegood.server.ruleset.web;

import org.jspecify.annotations.NullMarked;
