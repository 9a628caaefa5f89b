package dev.makegood.server.identity.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries many sign-ins from one address: {@link #AT_ONCE} refused ones are free, then one each
 * {@link #ONE_EACH}. It also bounds how many refusals an address can put on record. Each node counts for itself.
 */
@Component
public class AddressBrake {
    static final int AT_ONCE = 60;
    static final Duration ONE_EACH = Duration.ofSeconds(10);

    private static final int MOST_ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final LongSupplier nanoTime;
    private final Map<String, Long> paidUntil = new LeastRecent();

    @Autowired
    AddressBrake() {
        this(System::nanoTime);
    }

    AddressBrake(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Takes one attempt, or says how long to wait for one. */
    public synchronized Optional<Duration> take(String address) {
        var now = nanoTime.getAsLong();
        var network = network(address);
        var owed = Math.max(0, paidUntil.getOrDefault(network, now) - now) + ONE_EACH.toNanos();
        var wait = owed - ONE_EACH.multipliedBy(AT_ONCE).toNanos();
        if (wait > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        paidUntil.put(network, now + owed);
        return Optional.empty();
    }

    /** The attempt was none to slow down. */
    public synchronized void giveBack(String address) {
        paidUntil.computeIfPresent(network(address), (_, paid) -> paid - ONE_EACH.toNanos());
    }

    /** Whoever has one address of version 6 has all of its network. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    private static final class LeastRecent extends LinkedHashMap<String, Long> {
        LeastRecent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_ADDRESSES;
        }
    }
}
