/** Working copies of rule sets: who saved what, merged and kept. */
@NullMarked
package dev.makegood.server.draft;

import org.jspecify.annotations.NullMarked;
