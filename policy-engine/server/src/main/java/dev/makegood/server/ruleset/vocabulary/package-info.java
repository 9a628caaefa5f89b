/** Vocabularies in JSON. */
@NullMarked
package dev.makegood.server.ruleset.vocabulary;

import org.jspecify.annotations.NullMarked;
