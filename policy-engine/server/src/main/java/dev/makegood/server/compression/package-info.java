/** Bytes made smaller before they are stored. */
@NullMarked
package dev.makegood.server.compression;

import org.jspecify.annotations.NullMarked;
