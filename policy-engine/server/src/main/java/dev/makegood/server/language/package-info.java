/** Rules that belong to no rule set yet, checked and tried. */
@NullMarked
package dev.makegood.server.language;

import org.jspecify.annotations.NullMarked;
