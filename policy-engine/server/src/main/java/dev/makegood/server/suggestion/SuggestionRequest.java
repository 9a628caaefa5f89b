package dev.makegood.server.suggestion;

import dev.makegood.language.Rule;
import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The body of a suggestion, however faulty. */
final class SuggestionRequest {
    private static final String RULE_SET = "ruleSet";
    private static final String RULE = "rule";
    private static final String TEXT = "text";
    private static final String DECISION = "decision";
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT = 2_000;

    final Optional<Suggestion.About> about;
    final Optional<String> text;
    final Optional<UUID> decision;
    private final Members members;

    SuggestionRequest(JsonNode body, RuleSets ruleSets, DecisionsOnRecord decisions, Caller by) {
        this.members = Members.of(body, RULE_SET, RULE, TEXT, DECISION);
        var named = members.text(RULE_SET, LONGEST_NAME);
        var ruleSet = named.flatMap(ruleSets::find);
        if (named.isPresent() && ruleSet.isEmpty()) {
            note(RULE_SET, SuggestionTexts.NO_SUCH_RULE_SET, SuggestionTexts.GIVE_RULE_SET);
        }
        var rule = members.text(RULE, LONGEST_NAME);
        this.about = ruleSet.flatMap(known -> rule.flatMap(name -> about(known, name)));
        this.text = members.text(TEXT, LONGEST_TEXT);
        this.decision = members.optionalId(DECISION);
        decision.ifPresent(id -> seek(id, named, decisions, by));
    }

    private Optional<Suggestion.About> about(CompiledRuleSet ruleSet, String name) {
        var found = ruleSet.ruleSet().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .map(Rule::title)
                .findFirst();
        if (found.isEmpty()) {
            note(RULE, SuggestionTexts.NO_SUCH_RULE, SuggestionTexts.GIVE_RULE);
        }
        var release = ruleSet.release();
        return found.map(title -> new Suggestion.About(release.ruleSet(), release.number(), name, title));
    }

    private void seek(UUID id, Optional<String> ruleSet, DecisionsOnRecord decisions, Caller by) {
        var decider = Optional.of(id.toString())
                .filter(_ -> seesDecisions(by))
                .flatMap(known -> decisions.find(known, by))
                .map(found -> found.document().path(RULE_SET).asString(""));
        if (decider.isEmpty() || !decider.equals(ruleSet)) {
            note(DECISION, SuggestionTexts.NO_SUCH_DECISION, SuggestionTexts.GIVE_DECISION);
        }
    }

    private static boolean seesDecisions(Caller by) {
        return by.may(Scope.DECISIONS) || by.may(Scope.DECISIONS_BRANCH) || by.may(Scope.DECISIONS_ALL);
    }

    private void note(String member, Text reason, Text remedy) {
        members.note(member, FactFault.Code.NOT_IN_LIST.name(), reason, remedy);
    }

    List<Fault> faults() {
        return members.faults();
    }
}
