@NullMarked
package dev.makegood.server.audit;

import org.jspecify.annotations.NullMarked;
