@NullMarked
package dev.makegood.server.draft;

import org.jspecify.annotations.NullMarked;
