package dev.makegood.server.deviation;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.Figures;
import dev.makegood.golden.Mutant;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.mining.ChangeMiner;
import dev.makegood.mining.Lesson;
import dev.makegood.mining.Target;
import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.draft.Authoring;
import dev.makegood.server.draft.Draft;
import dev.makegood.server.draft.Edit;
import dev.makegood.server.draft.Saved;
import dev.makegood.server.draft.Saving;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.FactFault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Looks for the change of one figure by which rules would have said what people did, one search at a time, because each
 * takes all it can get. Of the facts of cases no answer tells more than a bound that is found.
 */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class ChangeSearch {
    private static final String RULE_SET = "ruleSet";
    private static final String RULE = "rule";
    private static final String EFFECT = "effect";
    private static final String TYPE = "type";
    private static final String DAYS = "days";
    private static final String RELEASE = "release";
    private static final String FIGURE = "figure";
    private static final String WORDS = "words";
    private static final String TITLE = "title";
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_REPLIES = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final DeviationRecords records;
    private final DecisionsOnRecord decisions;
    private final RuleSets ruleSets;
    private final Authoring authoring;
    private final Saving saving;
    private final TransactionOperations transactions;
    private final Semaphore turn = new Semaphore(1);

    ChangeSearch(
            DeviationRecords records,
            DecisionsOnRecord decisions,
            RuleSets ruleSets,
            Authoring authoring,
            Saving saving,
            TransactionOperations transactions) {
        this.records = records;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.authoring = authoring;
        this.saving = saving;
        this.transactions = transactions;
    }

    /** What would cover the replies to what the body names. */
    public Search find(JsonNode body) {
        var members = Members.of(body, RULE_SET, RULE, EFFECT, TYPE, DAYS);
        var ruleSet = members.text(RULE_SET, LONGEST);
        var rule = members.text(RULE, LONGEST);
        var effect = members.oneOf(EFFECT, ChangeSearch::kind, DeviationTexts.AN_EFFECT);
        var type = members.textIfGiven(TYPE, LONGEST);
        var days = members.number(DAYS, 1, MOST_DAYS);
        if (!members.faults().isEmpty()) {
            return new Search.NotValid(members.faults());
        }
        var target = new Target(rule.orElseThrow(), effect.orElseThrow(), type);
        return ruleSets.find(ruleSet.orElseThrow())
                .<Search>map(live -> find(live, target, days.orElseThrow()))
                .orElseGet(Search.NotThere::new);
    }

    private static Optional<EffectKind> kind(String key) {
        return Arrays.stream(EffectKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    private Search find(CompiledRuleSet live, Target target, int days) {
        var id = live.ruleSet().id();
        var from = new Deviation.From(id, target.rule(), target.kind().key(), target.type());
        turn.acquireUninterruptibly();
        try {
            var replies = records.answered(from, days, MOST_REPLIES);
            var lessons =
                    replies.stream().flatMap(reply -> lesson(reply).stream()).toList();
            var evaluator = RuleSetEvaluator.of(live.ruleSet(), Limits.DEFAULT);
            var end = System.nanoTime() + PATIENCE.toNanos();
            var mined = new ChangeMiner(live.release().files(), evaluator, target, lessons)
                    .mine(() -> System.nanoTime() - end > 0);
            return new Search.Found(id, live.release().number(), replies.size(), mined);
        } finally {
            turn.release();
        }
    }

    /** Nothing where the decision is not kept any more, or not with all facts it was made on. */
    private Optional<Lesson> lesson(DeviationRecords.Answered answered) {
        return wish(answered)
                .flatMap(wish -> decisions
                        .behind(answered.decision())
                        .filter(decision -> !decision.erased())
                        .map(decision -> new Lesson(
                                answered.decision(), decision.document().path("facts"), wish)));
    }

    private static Optional<Lesson.Wish> wish(DeviationRecords.Answered answered) {
        return switch (answered.kind()) {
            case TAKEN -> Optional.of(new Lesson.Wish.AsRecommended(answered.amount(), answered.quantity()));
            case DECLINED -> Optional.of(new Lesson.Wish.Nothing());
            case ADAPTED ->
                answered.amount().isEmpty() && answered.quantity().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Lesson.Wish.Given(answered.amount(), answered.quantity()));
            case ESCALATED, CORRECTED -> Optional.empty();
        };
    }

    /** A draft of the live release with the one figure changed that the body names. */
    @PreAuthorize("hasAuthority('drafts')")
    public Search draft(JsonNode body, Caller by) {
        var members = Members.of(body, RULE_SET, RELEASE, FIGURE, WORDS, TITLE);
        var ruleSet = members.text(RULE_SET, LONGEST);
        var release = members.number(RELEASE, 1, Integer.MAX_VALUE);
        var figure = members.number(FIGURE, 0, Integer.MAX_VALUE);
        var words = members.text(WORDS, LONGEST);
        var title = members.text(TITLE, LONGEST);
        if (!members.faults().isEmpty()) {
            return new Search.NotValid(members.faults());
        }
        var live = ruleSets.find(ruleSet.orElseThrow()).map(CompiledRuleSet::release);
        if (live.isEmpty()) {
            return new Search.NotThere();
        }
        if (live.get().number() != release.orElseThrow()) {
            return new Search.ChangedMeanwhile();
        }
        return mutant(live.get().files(), figure.orElseThrow(), words.orElseThrow())
                .map(mutant -> draft(live.get().ruleSet(), mutant, title.orElseThrow(), by))
                .orElseGet(() -> new Search.NotValid(List.of(new Fault(
                        FIGURE,
                        FactFault.Code.NOT_IN_LIST.name(),
                        DeviationTexts.NO_FIGURE,
                        DeviationTexts.LOOK_AGAIN))));
    }

    private static Optional<Mutant> mutant(RuleSetFiles files, int figure, String words) {
        var figures = Figures.of(files);
        return figure < figures.size() ? Optional.of(figures.get(figure).becoming(words)) : Optional.empty();
    }

    /** Both the draft and the change in it, or neither. */
    private Search draft(String ruleSet, Mutant mutant, String title, Caller by) {
        return transactions.execute(transaction -> {
            var result = made(ruleSet, mutant, title, by);
            if (!(result instanceof Search.Drafted)) {
                transaction.setRollbackOnly();
            }
            return result;
        });
    }

    private Search made(String ruleSet, Mutant mutant, String title, Caller by) {
        var wish = JsonNodeFactory.instance
                .objectNode()
                .put(RULE_SET, ruleSet)
                .put(TITLE, title)
                .put("from", "live");
        var made = authoring.make(wish, by);
        if (!(made instanceof Edit.Made<Draft>(var draft))) {
            return refused(made);
        }
        var save = JsonNodeFactory.instance.objectNode().put("base", draft.version());
        save.putObject("files").put(mutant.file(), mutant.files().text(mutant.file()));
        var saved = saving.save(draft.id().toString(), save, by);
        return saved instanceof Edit.Made<Saved> ? new Search.Drafted(draft.id()) : refused(saved);
    }

    private static Search refused(Edit<?> edit) {
        return switch (edit) {
            case Edit.NotValid<?>(var faults) -> new Search.NotValid(faults);
            case Edit.NotInGroup<?>(var barred) -> new Search.NotInGroup(barred);
            case Edit.NotThere<?> _, Edit.RuleSetUnknown<?> _ -> new Search.NotThere();
            case Edit.Made<?> _, Edit.AlreadyThere<?> _, Edit.Discarded<?> _, Edit.Overlapping<?> _, Edit.Outrun<?> _ ->
                new Search.ChangedMeanwhile();
        };
    }
}
