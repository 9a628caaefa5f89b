package dev.makegood.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTextTest {
    @Test
    void isLongAndNeverTheSame() {
        var one = KeyText.random();

        assertThat(one.reveal())
                .matches("mk_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(KeyText.random().reveal());
    }

    @Test
    void isKeptAsItsSha256() {
        assertThat(new KeyText("abc").hash())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotShowItselfByAccident() {
        var key = KeyText.random();

        assertThat("key " + key).isEqualTo("key mk_…");
    }
}
