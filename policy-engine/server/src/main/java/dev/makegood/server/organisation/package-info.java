/** The organisation: what it is called and by which clock it lives. */
@NullMarked
package dev.makegood.server.organisation;

import org.jspecify.annotations.NullMarked;
