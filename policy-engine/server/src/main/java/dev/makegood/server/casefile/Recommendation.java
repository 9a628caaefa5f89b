package dev.makegood.server.casefile;

import dev.makegood.server.decision.Answer;
import java.util.List;

/** What the rule sets of a case say to it now, each for itself. Nothing of it is on record. */
public record Recommendation(CaseFile file, List<Said> said) {
    public Recommendation {
        said = List.copyOf(said);
    }

    /** What one of them says. */
    public record Said(String ruleSet, Answer answer) {}
}
