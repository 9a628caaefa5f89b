package dev.makegood.server.trial;

/**
 * What it is counted of.
 *
 * @param seq by which that is known
 */
public record Counting(Kind kind, long seq) {
    /** What sort of thing that is. */
    public enum Kind {
        SHADOW("shadow", "shadow"),
        CANARY("canary", "canary_beside");

        private final String name;
        private final String ofRuleSets;

        Kind(String name, String ofRuleSets) {
            this.name = name;
            this.ofRuleSets = ofRuleSets;
        }
    }

    static String sql(Kind kind, String template) {
        return template.replace("{kind}", kind.name).replace("{ofRuleSets}", kind.ofRuleSets);
    }
}
