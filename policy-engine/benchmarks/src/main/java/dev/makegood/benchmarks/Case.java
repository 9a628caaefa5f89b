package dev.makegood.benchmarks;

/** The case that is asked, each time another distance and delay. */
final class Case {
    static final String RULE_SET = "air-passenger-rights";

    private Case() {}

    static String json(long number) {
        return """
            {"ruleSet": "%s", "caseRef": "L-%d", "facts": {"flight": {"regime": "EU261",
            "event": "delay", "distanceKm": %d, "departsTerritory": true, "arrivesTerritory": true,
            "communityCarrier": true, "intraTerritory": true, "arrivalDelayMin": %d, "extraordinary": false}}}
            """.formatted(RULE_SET, number, 300 + number % 4_000, 60 + number % 400);
    }
}
