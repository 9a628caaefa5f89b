/** Turns whatever goes wrong on the way to an answer into a problem. */
@NullMarked
package dev.makegood.server.problem.web;

import org.jspecify.annotations.NullMarked;
