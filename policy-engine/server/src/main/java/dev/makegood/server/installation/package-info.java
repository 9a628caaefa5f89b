/** Where this installation keeps its files. */
@NullMarked
package dev.makegood.server.installation;

import org.jspecify.annotations.NullMarked;
