@NullMarked
package dev.makegood.server.decision.web;

import org.jspecify.annotations.NullMarked;
