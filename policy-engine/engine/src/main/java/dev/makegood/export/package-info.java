/** Prints rule sets as plain DRL that ordinary Drools compiles, and has what such rules call. */
@NullMarked
package dev.makegood.export;

import org.jspecify.annotations.NullMarked;
