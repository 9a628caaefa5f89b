@NullMarked
package dev.makegood.server.identity.stafflist;

import org.jspecify.annotations.NullMarked;
