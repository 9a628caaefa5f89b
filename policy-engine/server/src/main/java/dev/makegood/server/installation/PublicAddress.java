package dev.makegood.server.installation;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people open Makegood: {@code makegood.address}, or {@code MAKEGOOD_ADDRESS} in the environment; perhaps not said. */
@Component
public class PublicAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final String address;

    PublicAddress(@Value("${makegood.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (!this.address.isEmpty() && !isAddress(this.address)) {
            throw new IllegalStateException(
                    "MAKEGOOD_ADDRESS is not the start of an address, as in https://makegood.example.com.");
        }
    }

    /** The address of a path that begins with a slash, where it was said at all. */
    public Optional<String> of(String path) {
        return address.isEmpty() ? Optional.empty() : Optional.of(address + path);
    }

    private static boolean isAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
