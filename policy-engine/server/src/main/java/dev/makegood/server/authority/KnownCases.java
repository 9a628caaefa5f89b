package dev.makegood.server.authority;

import java.util.Optional;

/** The cases that are kept here. */
@FunctionalInterface
public interface KnownCases {
    /** Nothing where no case is called that. */
    Optional<Matter> find(String caseRef);
}
