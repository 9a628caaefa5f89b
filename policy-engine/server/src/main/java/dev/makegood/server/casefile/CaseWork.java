package dev.makegood.server.casefile;

import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Opens cases and states facts of them, in pieces. */
@Service
@PreAuthorize("hasAuthority('cases')")
public class CaseWork {
    private final CaseRecords records;
    private final CaseFacts facts;
    private final CaseHistory history;
    private final RuleSets ruleSets;
    private final Branches branches;
    private final Acting acting;

    CaseWork(
            CaseRecords records,
            CaseFacts facts,
            CaseHistory history,
            RuleSets ruleSets,
            Branches branches,
            Acting acting) {
        this.records = records;
        this.facts = facts;
        this.history = history;
        this.ruleSets = ruleSets;
        this.branches = branches;
        this.acting = acting;
    }

    /**
     * Opens a case as the body says.
     *
     * @param key by which the caller may ask for the same again
     */
    public Working<CaseFile> open(JsonNode body, Optional<String> key, Caller by) {
        var made = new NewCase(body, by, acting.now(), ruleSets, branches, records);
        return made.faults().isEmpty()
                ? acting.onNew(new Acting.Asked("", "open", body, key, by), id -> open(id, made, by))
                : new Working.NotValid<>(made.faults());
    }

    private Working<CaseFile> open(UUID id, NewCase made, Caller by) {
        var ref = made.ref().orElseGet(records::nextRef);
        if (!records.add(made, ref, id, by.id())) {
            return new Working.AlreadyThere<>();
        }
        var file = records.find(id).orElseThrow();
        return switch (facts.change(CaseFacts.Subject.of(file), made.facts(), NewCase.FACTS)) {
            case CaseFacts.Change.Faulty(var faults) -> new Working.NotValid<>(faults);
            case CaseFacts.Change.Good good -> {
                records.state(id, good.halves(), good.standing(), good.priority());
                var entry = NewEntry.of(EntryKind.OPENED, acting.now(), by);
                made.channel().ifPresent(channel -> entry.with("channel", channel.name()));
                yield acting.begun(id, entry, Acting.act(by, "case.opened", ref).with("ruleSets", made.ruleSets()));
            }
        };
    }

    /**
     * States facts anew, as RFC 7396 has it; what is null becomes unknown.
     *
     * @param base the version the caller knows: what others stated otherwise since is not overwritten
     */
    public Working<CaseFile> state(String ref, OptionalInt base, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(
                new Acting.Asked(ref, "facts", body, key, by),
                file -> body instanceof ObjectNode patch
                        ? state(file, base, patch, by)
                        : new Working.NotValid<>(List.of(new Fault(
                                "", FactFault.Code.WRONG_TYPE.name(), CaseTexts.NOT_FACTS, CaseTexts.GIVE_FACTS))));
    }

    private Working<CaseFile> state(CaseFile file, OptionalInt base, ObjectNode patch, Caller by) {
        return switch (facts.change(CaseFacts.Subject.of(file), patch, "")) {
            case CaseFacts.Change.Faulty(var faults) -> new Working.NotValid<>(faults);
            case CaseFacts.Change.Good good when good.differences().isEmpty() -> new Working.Done<>(file);
            case CaseFacts.Change.Good good -> {
                var contested = contested(file, base, good.differences());
                yield contested.isEmpty()
                        ? state(file, good, by)
                        : new Working.ChangedMeanwhile<>(CaseTexts.CHANGED_SINCE.filled(String.join(", ", contested)));
            }
        };
    }

    private Working<CaseFile> state(CaseFile file, CaseFacts.Change.Good good, Caller by) {
        records.state(file.id(), good.halves(), good.standing(), good.priority());
        var changed = List.copyOf(good.differences());
        var entry = NewEntry.of(EntryKind.FACTS_CHANGED, acting.now(), by);
        changed.forEach(entry.details().withArray("attributes")::add);
        return acting.done(
                file, entry, Acting.act(by, "case.facts-changed", file.ref()).with("attributes", changed));
    }

    /** What somebody else stated since that version, of what is to be stated. */
    private SortedSet<String> contested(CaseFile file, OptionalInt base, SortedSet<String> wanted) {
        var contested = new TreeSet<String>();
        if (base.isPresent() && base.getAsInt() < file.version()) {
            contested.addAll(history.statedSince(file.id(), base.getAsInt()));
            contested.retainAll(wanted);
        }
        return contested;
    }
}
