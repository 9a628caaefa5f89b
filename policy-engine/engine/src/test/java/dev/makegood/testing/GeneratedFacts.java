package dev.makegood.testing;

import java.util.List;
import java.util.Random;

/** Cases of the shop nobody thought of. */
public final class GeneratedFacts {
    private final Random random;
    private final boolean known;

    private GeneratedFacts(Random random, boolean known) {
        this.random = random;
        this.known = known;
    }

    /** With unknowns wherever something may be unknown. */
    public static String of(Random random) {
        return new GeneratedFacts(random, false).facts();
    }

    /** With everything known, and all amounts in one currency. */
    public static String known(Random random) {
        return new GeneratedFacts(random, true).facts();
    }

    private String facts() {
        return "customer: " + customer() + "\norders: " + orders();
    }

    private String customer() {
        return "{ tier: %s, age: %s, vip: %s, since: %s, address: %s }"
                .formatted(
                        any("GOLD", "BASIC", "null"),
                        any("20", "30", "31", "64", "65", "null"),
                        any("true", "false", "null"),
                        any("2027-01-01", "2027-01-02", "null"),
                        any("{ city: Huế }", "{ city: Paris }", "{}", "null"));
    }

    private String orders() {
        var orders = new StringBuilder("[");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            orders.append("{ id: O%d, total: %s, deposit: %s, tags: %s, items: %s },"
                    .formatted(
                            i,
                            any("20 EUR", "50 EUR", "51 EUR", "80 EUR", "60 USD", "null"),
                            any("5 EUR", "null"),
                            any("[ x ]", "[ y ]", "null"),
                            items()));
        }
        return orders.append(']').toString();
    }

    private String items() {
        var items = new StringBuilder("[");
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.append("{ price: %s, broken: %s },".formatted(any("20", "21", "null"), any("true", "false", "null")));
        }
        return items.append(']').toString();
    }

    private String any(String... choices) {
        var fitting = List.of(choices).stream()
                .filter(choice -> !known || !choice.equals("null") && !choice.equals("{}") && !choice.endsWith("USD"))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
