/** Asking whoever may for what is beyond one's own authority. */
@NullMarked
package dev.makegood.server.approval;

import org.jspecify.annotations.NullMarked;
