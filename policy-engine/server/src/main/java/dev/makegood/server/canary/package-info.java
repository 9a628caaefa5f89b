/** Releases that decide for a share of customers before they decide for all. */
@NullMarked
package dev.makegood.server.canary;

import org.jspecify.annotations.NullMarked;
