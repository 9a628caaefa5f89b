/** Where this installation keeps its files, and where people find it. */
@NullMarked
package dev.makegood.server.installation;

import org.jspecify.annotations.NullMarked;
