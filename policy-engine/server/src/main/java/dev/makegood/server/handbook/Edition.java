package dev.makegood.server.handbook;

import dev.makegood.golden.GoldenCases;
import dev.makegood.handbook.Handbook;
import dev.makegood.handbook.Practice;
import dev.makegood.handbook.SolvedCase;
import dev.makegood.server.release.Release;
import dev.makegood.server.ruleset.CompiledRuleSet;

/** The handbook of one release, with cases to practise on. */
public record Edition(Release release, Handbook handbook, Practice practice) {
    static Edition of(CompiledRuleSet compiled) {
        var ruleSet = compiled.ruleSet();
        var cases = SolvedCase.of(GoldenCases.in(compiled.release().files()), ruleSet.vocabulary(), compiled::evaluate);
        return new Edition(compiled.release(), Handbook.of(ruleSet, cases), Practice.of(ruleSet, cases));
    }

    boolean isOf(Release other) {
        return release.number() == other.number();
    }
}
