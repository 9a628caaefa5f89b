package dev.makegood.server.draft;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.release.Release;
import dev.makegood.server.request.Ids;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes drafts, and lets them come and go. What is in them is changed by {@link Saving}. */
@Service
@PreAuthorize("hasAuthority('drafts')")
public class Authoring {
    private static final RuleSetFiles NONE = new RuleSetFiles(Collections.emptySortedMap());

    private final DraftRecords records;
    private final RuleSets ruleSets;
    private final Groups groups;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Authoring(
            DraftRecords records,
            RuleSets ruleSets,
            Groups groups,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.ruleSets = ruleSets;
        this.groups = groups;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A draft as {@code body} describes it. */
    public Edit<Draft> make(JsonNode body, Caller by) {
        var request = DraftRequest.of(body);
        if (!request.faults().isEmpty()) {
            return new Edit.NotValid<>(request.faults());
        }
        return bar(request.ruleSet(), by).orElseGet(() -> make(request, by));
    }

    private Optional<Edit<Draft>> bar(String ruleSet, Caller by) {
        return groups.bar(ruleSet, Groups.Purpose.WRITING, by).map(Edit.NotInGroup::new);
    }

    private Edit<Draft> make(DraftRequest request, Caller by) {
        return switch (request.from()) {
            case DraftRequest.From.Named(var source) -> make(request, source, by);
            case DraftRequest.From.Pack(var pack) -> derive(request, pack, by);
            case DraftRequest.From.Copied(var draft) -> copy(request, draft, by);
        };
    }

    private Edit<Draft> make(DraftRequest request, DraftRequest.Source source, Caller by) {
        var id = request.ruleSet();
        return switch (source) {
            case EMPTY -> begin(request, Skeleton.of(id, request.title()), by);
            case PACK -> make(request, ruleSets.shipped(id), by);
            case LIVE ->
                make(request, ruleSets.find(id).map(CompiledRuleSet::release).map(Release::files), by);
        };
    }

    private Edit<Draft> make(DraftRequest request, Optional<RuleSetFiles> files, Caller by) {
        return files.<Edit<Draft>>map(
                        known -> new Edit.Made<>(add(request, known, Optional.of(Digest.of(known.canonical())), by)))
                .orElseGet(Edit.RuleSetUnknown::new);
    }

    private Edit<Draft> derive(DraftRequest request, String pack, Caller by) {
        return ruleSets.shipped(pack)
                .map(files -> begin(request, StatedId.replaced(files, request.ruleSet()), by))
                .orElseGet(Edit.RuleSetUnknown::new);
    }

    /** A rule set that there was not before. */
    private Edit<Draft> begin(DraftRequest request, RuleSetFiles files, Caller by) {
        return transactions.execute(_ -> {
            records.lockRuleSets();
            return records.isTaken(request.ruleSet())
                    ? new Edit.AlreadyThere<>()
                    : new Edit.Made<>(add(request, files, Optional.empty(), by));
        });
    }

    private Edit<Draft> copy(DraftRequest request, UUID draft, Caller by) {
        var original = records.find(draft);
        if (original.isEmpty()) {
            return new Edit.NotValid<>(List.of(new Fault(
                    DraftRequest.FROM,
                    FactFault.Code.NOT_IN_LIST.name(),
                    DraftTexts.NO_SUCH_DRAFT,
                    DraftTexts.GIVE_FROM)));
        }
        if (!original.get().ruleSet().equals(request.ruleSet())) {
            return new Edit.NotValid<>(List.of(new Fault(
                    DraftRequest.RULE_SET,
                    FactFault.Code.NOT_IN_LIST.name(),
                    DraftTexts.ANOTHER_RULE_SET,
                    DraftTexts.GIVE_RULE_SET)));
        }
        var files = records.files(draft, original.get().version()).orElseThrow();
        return new Edit.Made<>(add(request, files, original.get().base().map(Draft.Base::digest), by));
    }

    /** A draft with the files of an archive. */
    public Edit<Draft> unpack(String title, byte[] archive, Caller by) {
        var read = ArchiveReader.of(archive);
        var faults = new ArrayList<>(read.faults());
        if (!DraftTexts.TITLE.matcher(title).matches()) {
            faults.add(new Fault(
                    DraftRequest.TITLE,
                    FactFault.Code.OUT_OF_BOUNDS.name(),
                    DraftTexts.DOES_NOT_FIT,
                    DraftTexts.GIVE_TITLE));
        }
        var ruleSet = StatedId.of(read.files());
        if (read.faults().isEmpty() && ruleSet.isEmpty()) {
            faults.add(ArchiveFault.NO_RULE_SET.fault(RuleSetFiles.RULE_SET));
        }
        if (!faults.isEmpty()) {
            return new Edit.NotValid<>(faults);
        }
        return bar(ruleSet.orElseThrow(), by)
                .orElseGet(() -> new Edit.Made<>(add(archived(ruleSet.get(), title, read.files()), by)));
    }

    /** It began from the release with just these files, or else is taken for a change of the one that decides. */
    private Beginning archived(String ruleSet, String title, RuleSetFiles files) {
        var digest = Digest.of(files.canonical());
        var base = records.released(ruleSet, digest).isPresent()
                ? Optional.of(digest)
                : ruleSets.find(ruleSet).map(CompiledRuleSet::release).map(Release::digest);
        return new Beginning(ruleSet, title, files, base, "archive");
    }

    private Draft add(DraftRequest request, RuleSetFiles files, Optional<String> base, Caller by) {
        return add(
                new Beginning(
                        request.ruleSet(),
                        request.title(),
                        files,
                        base,
                        request.from().key()),
                by);
    }

    private Draft add(Beginning beginning, Caller by) {
        var at = now();
        var id = DraftIds.at(at);
        transactions.executeWithoutResult(_ -> {
            records.add(id, beginning.ruleSet(), beginning.title(), beginning.base(), at, by.id());
            records.keep(id, NewSave.of(1, by.id(), at, beginning.files(), NONE, NewSave.Cause.WRITTEN));
            audit.record(act(by, "draft.made", id)
                    .with(DraftRequest.RULE_SET, beginning.ruleSet())
                    .with(DraftRequest.FROM, beginning.from()));
        });
        return records.find(id).orElseThrow();
    }

    /** What a draft begins as. */
    private record Beginning(String ruleSet, String title, RuleSetFiles files, Optional<String> base, String from) {}

    /** Calls a draft as {@code body} says. */
    public Edit<Draft> retitle(String id, JsonNode body, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = bar(draft.get().ruleSet(), by);
        if (barred.isPresent()) {
            return barred.get();
        }
        var members = Members.of(body, DraftRequest.TITLE);
        var title = members.text(DraftRequest.TITLE, DraftTexts.TITLE, DraftTexts.GIVE_TITLE);
        if (title.isEmpty() || !members.faults().isEmpty()) {
            return new Edit.NotValid<>(members.faults());
        }
        transactions.executeWithoutResult(_ -> {
            records.retitle(draft.get().id(), title.get());
            audit.record(act(by, "draft.retitled", draft.get().id()));
        });
        return new Edit.Made<>(records.find(draft.get().id()).orElseThrow());
    }

    /** Takes a draft from among the open ones; everything in it is kept. */
    public Edit<Draft> discard(String id, Caller by) {
        return move(id, Draft.State.DISCARDED, "draft.discarded", by);
    }

    /** Opens a discarded draft again. */
    public Edit<Draft> reopen(String id, Caller by) {
        return move(id, Draft.State.OPEN, "draft.reopened", by);
    }

    private Edit<Draft> move(String id, Draft.State state, String action, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = bar(draft.get().ruleSet(), by);
        if (barred.isPresent()) {
            return barred.get();
        }
        transactions.executeWithoutResult(_ -> {
            if (records.move(draft.get().id(), state)) {
                audit.record(act(by, action, draft.get().id()));
            }
        });
        return new Edit.Made<>(records.find(draft.get().id()).orElseThrow());
    }

    static Act act(Caller by, String action, UUID draft) {
        return Act.of(by.id(), action, "draft:" + draft);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
