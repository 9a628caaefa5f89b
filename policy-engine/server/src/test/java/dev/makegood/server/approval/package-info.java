@NullMarked
package dev.makegood.server.approval;

import org.jspecify.annotations.NullMarked;
