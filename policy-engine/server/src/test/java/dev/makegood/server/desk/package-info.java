/** The pages in a browser, as people use them. */
@NullMarked
package dev.makegood.server.desk;

import org.jspecify.annotations.NullMarked;
