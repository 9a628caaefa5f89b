package dev.makegood.server.identity.panel;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Origins of pages, as browsers write them. */
final class Origin {
    private static final int LONGEST = 255;

    private Origin() {}

    /** Nothing where the text is not the address of a site alone. Without encryption only this machine's own are. */
    static Optional<String> read(String text) {
        return parse(text.strip()).filter(Origin::isSite).map(Origin::written);
    }

    private static Optional<URI> parse(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isSite(URI address) {
        return address.getScheme() != null
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && isSafe(address.getScheme().toLowerCase(Locale.ROOT), address.getHost());
    }

    private static boolean isSafe(String scheme, String host) {
        return scheme.equals("https")
                || (scheme.equals("http") && (host.equals("localhost") || host.equals("127.0.0.1")));
    }

    /** Without the port that goes without saying. */
    private static String written(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
