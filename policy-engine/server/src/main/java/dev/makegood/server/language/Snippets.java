package dev.makegood.server.language;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.Snippet;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks and tries rules that belong to no rule set yet. Nothing of them is kept. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Snippets {
    private static final String VOCABULARY = "vocabulary";
    private static final String TEXT = "text";
    private static final String FACTS = "facts";
    private static final Text WRONG_TYPE =
            new Text("This value is missing or has a wrong type", "Giá trị này thiếu hoặc sai kiểu");
    private static final Text GIVE_TEXTS = new Text(
            "Give an object with the texts vocabulary and text, and to try them the object facts",
            "Hãy gửi một đối tượng gồm hai văn bản vocabulary và text, và để thử thì thêm đối tượng facts");

    private final Drafts drafts;

    Snippets(Drafts drafts) {
        this.drafts = drafts;
    }

    /** All that is wrong with the rules of {@code body}. */
    public Trial check(JsonNode body) {
        var faults = new ArrayList<Fault>();
        var files = new SourceReader(body, drafts, faults).files();
        return faults.isEmpty()
                ? new Trial.Checked(RuleSetCompiler.survey(files).diagnostics())
                : new Trial.NotValid(faults);
    }

    /** What the rules of {@code body} say to its facts. */
    public Trial evaluate(JsonNode body) {
        var faults = faults(body);
        if (!body.path(FACTS).isObject()) {
            faults.add(wrong(FACTS));
        }
        if (!faults.isEmpty()) {
            return new Trial.NotValid(faults);
        }
        return switch (compilation(body)) {
            case Compilation.Compiled(var ruleSet) -> evaluate(ruleSet, body.path(FACTS));
            case Compilation.Rejected(var diagnostics) ->
                new Trial.NotValid(diagnostics.stream().map(Snippets::inRules).toList());
        };
    }

    private static Trial evaluate(RuleSet ruleSet, JsonNode facts) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        return switch (new FactsReader(ruleSet.vocabulary())
                .read(facts, owners, JsonNodeFactory.instance.objectNode())) {
            case FactsReading.Faulty(var faults) ->
                new Trial.NotValid(faults.stream().map(Snippets::inFacts).toList());
            case FactsReading.Read(var read) ->
                switch (RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(read)) {
                    case Outcome outcome -> new Trial.Evaluated(outcome);
                    case Evaluation.OverLimit(var reason) -> new Trial.Stopped(reason);
                };
        };
    }

    private static Compilation compilation(JsonNode body) {
        return new Snippet(body.path(VOCABULARY).stringValue(), body.path(TEXT).stringValue()).compile();
    }

    private static List<Fault> faults(JsonNode body) {
        var faults = new ArrayList<Fault>();
        for (var member : List.of(TEXT, VOCABULARY)) {
            if (!body.path(member).isString()) {
                faults.add(wrong(member));
            }
        }
        return faults;
    }

    private static Fault wrong(String member) {
        return new Fault(member, FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_TEXTS);
    }

    private static Fault inRules(Diagnostic found) {
        var place = "%s line %d, column %d"
                .formatted(found.file(), found.span().line(), found.span().column());
        return new Fault(place, found.code().name(), found.reason(), found.remedy());
    }

    private static Fault inFacts(FactFault fault) {
        return new Fault(FACTS + "." + fault.path(), fault.code().name(), fault.reason(), fault.remedy());
    }
}
