package dev.makegood.server.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AddressBrakeTest {
    private static final String HERE = "192.0.2.1";

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AddressBrake brake = new AddressBrake(now::get);

    @Test
    void letsManyAttemptsThroughAndThenOneAtATime() {
        exhaust(HERE);

        assertThat(brake.take(HERE)).contains(AddressBrake.ONE_EACH);
        now.addAndGet(Duration.ofSeconds(4).toNanos());
        assertThat(brake.take(HERE)).contains(Duration.ofSeconds(6));
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(brake.take(HERE)).isEmpty();
        assertThat(brake.take(HERE)).contains(AddressBrake.ONE_EACH);
    }

    @Test
    void doesNotCountThoseWhoAreLetIn() {
        for (var attempt = 0; attempt < 10 * AddressBrake.AT_ONCE; attempt++) {
            assertThat(brake.take(HERE)).isEmpty();
            brake.giveBack(HERE);
        }
    }

    @Test
    void countsEachAddressForItselfAndANetworkOfVersion6AsOne() {
        exhaust(HERE);
        exhaust("2001:db8:1:2::1");

        assertThat(brake.take("192.0.2.2")).isEmpty();
        assertThat(brake.take("2001:db8:1:2:ffff::7")).isPresent();
        assertThat(brake.take("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void remembersOnlySoManyAddresses() {
        exhaust(HERE);
        for (var other = 0; other < 10_000; other++) {
            brake.take("10.%d.%d.1".formatted(other / 256, other % 256));
        }

        assertThat(brake.take(HERE)).isEmpty();
    }

    private void exhaust(String address) {
        for (var attempt = 0; attempt < AddressBrake.AT_ONCE; attempt++) {
            assertThat(brake.take(address)).isEmpty();
        }
    }
}
