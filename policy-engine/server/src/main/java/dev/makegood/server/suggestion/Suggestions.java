package dev.makegood.server.suggestion;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.draft.Authoring;
import dev.makegood.server.draft.Draft;
import dev.makegood.server.draft.Edit;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.RuleSets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes suggestions of people, shows them to whoever made them or writes the rules, and answers them. */
@Service
@PreAuthorize("hasAuthority('rule-sets') and principal.kind().name() == 'PERSON'")
public class Suggestions {
    private static final Pattern ID_FORM = Pattern.compile("[1-9]\\d{0,17}");
    private static final String REASON = "reason";
    private static final String TITLE = "title";
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TITLE = 200;

    private final SuggestionRecords records;
    private final RuleSets ruleSets;
    private final DecisionsOnRecord decisions;
    private final Authoring authoring;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Suggestions(
            SuggestionRecords records,
            RuleSets ruleSets,
            DecisionsOnRecord decisions,
            Authoring authoring,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.ruleSets = ruleSets;
        this.decisions = decisions;
        this.authoring = authoring;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Newest first, of those the caller may see.
     *
     * @param before the id of a suggestion; only older ones
     */
    public List<Suggestion> list(
            Optional<String> ruleSet,
            Optional<String> rule,
            Optional<Suggestion.State> state,
            long before,
            int most,
            Caller caller) {
        return records.list(new SuggestionRecords.Query(ruleSet, rule, state, before, most), caller);
    }

    /** A suggestion as {@code body} says. */
    public Suggesting make(JsonNode body, Caller by) {
        var request = new SuggestionRequest(body, ruleSets, decisions, by);
        if (!request.faults().isEmpty()) {
            return new Suggesting.NotValid(request.faults());
        }
        var about = request.about.orElseThrow();
        return transactions.execute(_ -> {
            var id = records.add(about, request.text.orElseThrow(), request.decision, by);
            audit.record(act(by, "suggestion.made", id, about));
            return done(id, by);
        });
    }

    /** Begins a draft from the live release, in which the suggestion is to be worked out. */
    @PreAuthorize("hasAuthority('drafts') and principal.kind().name() == 'PERSON'")
    public Suggesting takeUp(String id, JsonNode body, Caller by) {
        var members = Members.of(body, TITLE);
        var title = members.text(TITLE, LONGEST_TITLE);
        if (!members.faults().isEmpty()) {
            return new Suggesting.NotValid(members.faults());
        }
        return answer(id, by, open -> takeUp(open, title.orElseThrow(), by));
    }

    private Suggesting takeUp(Suggestion open, String title, Caller by) {
        var wish = JsonNodeFactory.instance
                .objectNode()
                .put(TITLE, title)
                .put("ruleSet", open.about().ruleSet())
                .put("from", "live");
        return switch (authoring.make(wish, by)) {
            case Edit.Made<Draft>(var draft) -> takeUp(open, draft, by);
            case Edit.NotValid<Draft>(var faults) -> new Suggesting.NotValid(faults);
            case Edit.NotThere<Draft> _, Edit.NotInGroup<Draft> _ -> new Suggesting.NotThere();
            case Edit.RuleSetUnknown<Draft> _,
                    Edit.AlreadyThere<Draft> _,
                    Edit.Discarded<Draft> _,
                    Edit.Overlapping<Draft> _,
                    Edit.Outrun<Draft> _ -> new Suggesting.NothingLive();
        };
    }

    private Suggesting takeUp(Suggestion open, Draft draft, Caller by) {
        records.takeUp(open.id(), draft.id(), by);
        audit.record(answered(by, "suggestion.taken-up", open)
                .with("draft", draft.id().toString()));
        return done(open.id(), by);
    }

    /** Says why nothing comes of it. */
    @PreAuthorize("hasAuthority('drafts') and principal.kind().name() == 'PERSON'")
    public Suggesting decline(String id, JsonNode body, Caller by) {
        var members = Members.of(body, REASON);
        var reason = members.text(REASON, LONGEST_REASON);
        if (!members.faults().isEmpty()) {
            return new Suggesting.NotValid(members.faults());
        }
        return answer(id, by, open -> {
            records.decline(open.id(), reason.orElseThrow(), by);
            audit.record(answered(by, "suggestion.declined", open));
            return done(open.id(), by);
        });
    }

    private Suggesting answer(String id, Caller by, Function<Suggestion, Suggesting> answering) {
        var known = id(id);
        return known.isEmpty()
                ? new Suggesting.NotThere()
                : transactions.execute(_ -> answer(known.getAsLong(), by, answering));
    }

    private Suggesting answer(long id, Caller by, Function<Suggestion, Suggesting> answering) {
        records.lock(id);
        var found = records.find(id, by).filter(Suggestion::isAnswerable);
        if (found.isEmpty()) {
            return new Suggesting.NotThere();
        }
        return found.get().state() == Suggestion.State.OPEN
                ? answering.apply(found.get())
                : new Suggesting.Answered(found.get());
    }

    private Suggesting done(long id, Caller by) {
        return new Suggesting.Done(records.find(id, by).orElseThrow());
    }

    private Act answered(Caller by, String action, Suggestion suggestion) {
        return act(by, action, suggestion.id(), suggestion.about()).with("madeBy", records.maker(suggestion.id()));
    }

    private static Act act(Caller by, String action, long id, Suggestion.About about) {
        return Act.of(by.id(), action, "suggestion:" + id)
                .with("ruleSet", about.ruleSet())
                .with("rule", about.rule());
    }

    private static OptionalLong id(String text) {
        return ID_FORM.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
