package dev.makegood.server.rating;

/** How something stands that is to be done because of ratings. */
public enum RemedyState {
    /** It waits to be done. */
    OPEN,
    DONE,
    /** Somebody decided that it is not done. */
    DROPPED,
    /** No case asks for it any more. */
    WITHDRAWN
}
