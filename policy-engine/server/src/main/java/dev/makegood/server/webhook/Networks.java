package dev.makegood.server.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** The networks of the world, as far as it matters here: which addresses lie outside of everybody's own. */
final class Networks {
    /** Private, shared, of this host or link, for tests and documents, and of many. */
    private static final List<Network> INSIDE = List.of(
            new Network("0.0.0.0", 8),
            new Network("10.0.0.0", 8),
            new Network("100.64.0.0", 10),
            new Network("127.0.0.0", 8),
            new Network("169.254.0.0", 16),
            new Network("172.16.0.0", 12),
            new Network("192.0.0.0", 24),
            new Network("192.0.2.0", 24),
            new Network("192.88.99.0", 24),
            new Network("192.168.0.0", 16),
            new Network("198.18.0.0", 15),
            new Network("198.51.100.0", 24),
            new Network("203.0.113.0", 24),
            new Network("224.0.0.0", 4),
            new Network("240.0.0.0", 4),
            new Network("2001::", 23),
            new Network("2001:db8::", 32),
            new Network("3fff::", 20));

    /** Of all addresses of version 6, only these are given to hosts in the internet. */
    private static final Network GLOBAL = new Network("2000::", 3);

    private static final Network NAT64 = new Network("64:ff9b::", 96);
    private static final Network SIX_TO_FOUR = new Network("2002::", 16);

    private Networks() {}

    static boolean isInside(InetAddress address) {
        if (NAT64.holds(address)) {
            return isInside(embedded(address, 12));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return isInside(embedded(address, 2));
        }
        return INSIDE.stream().anyMatch(network -> network.holds(address))
                || !(address instanceof Inet4Address) && !GLOBAL.holds(address);
    }

    private static InetAddress embedded(InetAddress address, int at) {
        return address(Arrays.copyOfRange(address.getAddress(), at, at + 4));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All addresses that begin with the same bits. */
    private record Network(InetAddress first, int bits) {
        Network(String first, int bits) {
            this(InetAddress.ofLiteral(first), bits);
        }

        boolean holds(InetAddress address) {
            var own = first.getAddress();
            var other = address.getAddress();
            if (own.length != other.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                if (((own[bit / 8] ^ other[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
