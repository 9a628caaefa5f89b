package dev.makegood.server.authority;

import dev.makegood.server.identity.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** An account with the limit it is held to. */
record HeldTo(AccountKey account, Limit limit) {
    /** In the order in which accounts are locked. */
    static List<HeldTo> of(List<Limit> limits, Matter matter, Caller by, LocalDate day) {
        return limits.stream()
                .flatMap(limit -> AccountKey.of(limit, matter, by, day).stream().map(key -> new HeldTo(key, limit)))
                .sorted(Comparator.comparing(HeldTo::account))
                .toList();
    }
}
