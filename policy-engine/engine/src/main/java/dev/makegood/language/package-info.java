/** The policy language: text in, diagnostics and typed rules out. Everything else hangs from the typed tree. */
@NullMarked
package dev.makegood.language;

import org.jspecify.annotations.NullMarked;
