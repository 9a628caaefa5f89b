package dev.makegood.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Generates cases of one flight, with values near the boundaries of the texts and some of them not given. */
final class Flights {
    private static final List<String> EVENTS =
            List.of("delay", "departure_delay", "cancellation", "brought_forward", "denied_boarding", "downgrade");
    private static final List<String> FLAGS = List.of(
            "departsTerritory",
            "arrivesTerritory",
            "communityCarrier",
            "intraTerritory",
            "frenchOverseas",
            "extraordinary",
            "volunteer",
            "reasonableGrounds",
            "presentedForCheckin",
            "refusedInAdvance",
            "missedConnectionOwnFault",
            "benefitsReceived",
            "overnightStay");
    private static final List<String> MINUTES =
            List.of("arrivalDelayMin", "expectedDepartureDelayMin", "departureDelayMin", "broughtForwardMin");
    private static final List<Integer> THRESHOLDS = List.of(0, 60, 120, 180, 240, 300);
    private static final List<String> KILOMETRES = List.of("0", "1499.9", "1500", "1500.1", "3500", "3500.1", "9360");
    private static final List<String> NOTICE = List.of("0", "6", "6.9", "7", "13", "13.9", "14", "40");
    private static final List<String> CAUSES =
            List.of("WEATHER", "BIRD_STRIKE", "OWN_STAFF_STRIKE", "CREW_DEATH_OR_ILLNESS");
    private static final List<String> PRICES = List.of("0", "0.05", "99.99", "900", "1000001");
    private static final List<String> CURRENCIES = List.of("EUR", "GBP", "USD", "VND");

    private final Random random;

    Flights(long seed) {
        this.random = new Random(seed);
    }

    Stream<ObjectNode> stream(int count) {
        return Stream.generate(this::next).limit(count);
    }

    /** One flight of that event and all its facts. */
    ObjectNode next(String event) {
        var stated = next();
        flight(stated).put("event", event);
        return stated;
    }

    ObjectNode next() {
        var stated = object();
        var flight = stated.putObject("flight");
        flight.put("regime", random.nextInt(3) == 0 ? "UK261" : "EU261");
        flight.put("event", one(EVENTS));
        FLAGS.stream().filter(_ -> isGiven()).forEach(name -> flight.put(name, isLikely(name)));
        MINUTES.stream().filter(_ -> isGiven()).forEach(name -> flight.put(name, minutes()));
        if (isGiven()) {
            flight.put("distanceKm", new BigDecimal(one(KILOMETRES)));
        }
        if (isGiven()) {
            flight.put("noticeDays", new BigDecimal(one(NOTICE)));
        }
        if (isGiven()) {
            reroute(flight);
        }
        if (isGiven()) {
            flight.put("ticketPrice", new BigDecimal(one(PRICES)));
        }
        if (isGiven()) {
            flight.put("ticketCurrency", one(CURRENCIES));
        }
        if (random.nextInt(4) == 0) {
            stated.putObject("cause").put("code", one(CAUSES));
        }
        return stated;
    }

    /** The same facts, their members in another order. */
    JsonNode shuffled(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        var members = new ArrayList<>(node.properties());
        Collections.shuffle(members, random);
        var shuffled = object();
        members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue())));
        return shuffled;
    }

    int minutes() {
        return Math.max(0, one(THRESHOLDS) + random.nextInt(3) - 1);
    }

    static ObjectNode flight(ObjectNode stated) {
        return (ObjectNode) stated.path("flight");
    }

    private void reroute(ObjectNode flight) {
        var reroute = flight.putObject("reroute");
        if (isGiven()) {
            reroute.put("departsEarlyMin", minutes());
        }
        if (isGiven()) {
            reroute.put("arrivesLateMin", minutes());
        }
    }

    private boolean isGiven() {
        return random.nextInt(4) != 0;
    }

    /** Mostly what lets a case be paid, so that not all end at the first ground against it. */
    private boolean isLikely(String flag) {
        boolean favours = switch (flag) {
            case "departsTerritory", "arrivesTerritory", "communityCarrier", "presentedForCheckin" -> true;
            default -> false;
        };
        return (random.nextInt(5) != 0) == favours;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
