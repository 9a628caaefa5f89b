package dev.makegood.server.identity.oidc;

/** The provider does not answer, or not as a provider does. */
final class ProviderAway extends RuntimeException {
    ProviderAway(Throwable cause) {
        super(cause);
    }

    ProviderAway(String reason) {
        super(reason);
    }
}
