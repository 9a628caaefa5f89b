package dev.makegood.evaluation;

import dev.makegood.language.Conclusion;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Interpreter;
import dev.makegood.meaning.Match;
import dev.makegood.meaning.Unknown;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What fires by the reference meaning of the rules. */
final class InterpretedFirings implements Firings {
    private final Interpreter interpreter;

    InterpretedFirings(RuleSet ruleSet) {
        this.interpreter = new Interpreter(ruleSet);
    }

    @Override
    public List<Fired> of(Facts facts, Fuel fuel, int most) {
        var interpretation = interpreter.interpret(facts, Assumptions.MADE, fuel);
        var fired = interpretation.matches().stream()
                .filter(Match::isCertain)
                .map(match -> new Fired(match.rule(), match.key(), match.facts(), proposals(match, interpretation)))
                .toList();
        if (fired.size() >= most) {
            throw new TooMuch();
        }
        return fired;
    }

    /** What a match proposes, or would propose if it were certain. */
    static List<Proposal> proposals(Match match, Interpretation interpretation) {
        var proposals = new ArrayList<Proposal>();
        for (var conclusion : match.part().conclusions()) {
            if (conclusion instanceof Conclusion.Propose propose) {
                proposals.add(Proposals.of(
                        match.rule(),
                        propose,
                        match.facts(),
                        expression -> Optional.of(interpretation.value(expression, match))
                                .filter(value -> !(value instanceof Unknown))));
            }
        }
        return proposals;
    }
}
