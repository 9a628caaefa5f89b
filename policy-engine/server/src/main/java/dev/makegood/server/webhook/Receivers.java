package dev.makegood.server.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells which hosts may be told anything: those outside, and those inside that the operator named. */
@Component
class Receivers implements DnsResolver {
    private static final String HTTPS = "https";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final Set<String> named;
    private final DnsResolver names;

    @Autowired
    Receivers(@Value("${makegood.webhooks.inside:}") List<String> named) {
        this(named, SystemDefaultDnsResolver.INSTANCE);
    }

    Receivers(List<String> named, DnsResolver names) {
        this.named = Set.copyOf(
                named.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList());
        this.names = names;
    }

    /** Whether it may be reached in that way at all. Whether it is inside, {@link #troubleWith} tells. */
    boolean takes(URI address) {
        return HTTPS.equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && isNamed(address.getHost(), port(address));
    }

    /** Why nothing can be sent there now, as far as its host tells. */
    Optional<Trouble> troubleWith(URI address) {
        try {
            resolve(address.getHost(), port(address));
            return Optional.empty();
        } catch (InsideRefused _) {
            return Optional.of(Trouble.INSIDE);
        } catch (UnknownHostException _) {
            return Optional.of(Trouble.UNKNOWN_HOST);
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var found = isNamed(host, port) ? names.resolve(host) : resolve(host);
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        if (Arrays.stream(found).anyMatch(Networks::isInside)) {
            throw new InsideRefused(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isNamed(String host, int port) {
        return named.contains("%s:%d".formatted(host.toLowerCase(Locale.ROOT), port));
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return HTTPS.equalsIgnoreCase(address.getScheme()) ? HTTPS_PORT : HTTP_PORT;
    }

    /** A host that stands for an address inside. */
    static final class InsideRefused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        InsideRefused(String host) {
            super(host);
        }
    }
}
