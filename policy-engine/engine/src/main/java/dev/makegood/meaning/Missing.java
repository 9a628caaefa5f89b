package dev.makegood.meaning;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Fact;

/** An attribute of a fact that is not known. */
public record Missing(Fact fact, Attribute attribute) {}
