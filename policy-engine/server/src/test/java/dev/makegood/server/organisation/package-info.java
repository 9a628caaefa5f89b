@NullMarked
package dev.makegood.server.organisation;

import org.jspecify.annotations.NullMarked;
