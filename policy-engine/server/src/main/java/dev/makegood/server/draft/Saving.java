package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.draft.Keeping.Doing;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.problem.Overlap;
import dev.makegood.server.request.Ids;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Saves what people make of drafts. Nobody's save overwrites what somebody else saved meanwhile: both are merged. */
@Service
@PreAuthorize("hasAuthority('drafts')")
public class Saving {
    private static final int MOST_TRIES = 50;
    private static final String BASE = "base";
    private static final String VERSION = "version";

    private final DraftRecords records;
    private final Groups groups;
    private final Keeping keeping;

    Saving(DraftRecords records, Groups groups, Keeping keeping) {
        this.records = records;
        this.groups = groups;
        this.keeping = keeping;
    }

    /** Saves the files that {@code body} has changed. */
    public Edit<Saved> save(String id, JsonNode body, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = groups.bar(draft.get().ruleSet(), Groups.Purpose.WRITING, by);
        if (barred.isPresent()) {
            return new Edit.NotInGroup<>(barred.get());
        }
        var members = Members.of(body, BASE, FilesMember.NAME);
        var base = members.number(BASE, 1, draft.get().version());
        var files = FilesMember.required(body, members).files();
        return base.isPresent() && members.faults().isEmpty()
                ? save(draft.get().id(), base.get(), files, Doing.saving(by))
                : new Edit.NotValid<>(members.faults());
    }

    /** Saves the files of an archive in place of all that the version {@code base} had. */
    public Edit<Saved> replace(String id, Optional<Integer> base, byte[] archive, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = groups.bar(draft.get().ruleSet(), Groups.Purpose.WRITING, by);
        if (barred.isPresent()) {
            return new Edit.NotInGroup<>(barred.get());
        }
        var read = ArchiveReader.of(archive);
        var faults = new ArrayList<>(read.faults());
        if (base.isEmpty() || base.get() < 1 || base.get() > draft.get().version()) {
            faults.add(new Fault(
                    BASE, FactFault.Code.OUT_OF_BOUNDS.name(), DraftTexts.NO_SUCH_VERSION, DraftTexts.GIVE_VERSION));
        }
        if (!faults.isEmpty()) {
            return new Edit.NotValid<>(faults);
        }
        var before = records.files(draft.get().id(), base.orElseThrow()).orElseThrow();
        var act = Authoring.act(by, "draft.imported", draft.get().id());
        return save(
                draft.get().id(),
                base.orElseThrow(),
                NewSave.differences(before, read.files()),
                new Doing(by, Optional.of(act), NewSave.Cause.WRITTEN));
    }

    private Edit<Saved> save(UUID id, int base, SortedMap<String, Optional<String>> yours, Doing doing) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var draft = records.find(id).orElseThrow();
            if (draft.state() == Draft.State.DISCARDED) {
                return new Edit.Discarded<>();
            }
            var merging = new Merging(draft, base, yours);
            var faults = merging.faults();
            if (!faults.isEmpty()) {
                return new Edit.NotValid<>(faults);
            }
            if (!merging.overlaps().isEmpty()) {
                return new Edit.Overlapping<>(merging.overlaps());
            }
            var saved = keeping.keep(draft, merging.theirs(), merging.merged(), doing);
            if (saved.isPresent()) {
                return new Edit.Made<>(new Saved(saved.get(), merging.others()));
            }
        }
        return new Edit.Outrun<>();
    }

    /** Saves once more what the version that {@code body} names had. */
    public Edit<Saved> restore(String id, JsonNode body, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = groups.bar(draft.get().ruleSet(), Groups.Purpose.WRITING, by);
        if (barred.isPresent()) {
            return new Edit.NotInGroup<>(barred.get());
        }
        var members = Members.of(body, VERSION);
        var version = members.number(VERSION, 1, draft.get().version());
        return version.isPresent() && members.faults().isEmpty()
                ? restore(draft.get().id(), version.get(), by)
                : new Edit.NotValid<>(members.faults());
    }

    private Edit<Saved> restore(UUID id, int version, Caller by) {
        var files = records.files(id, version).orElseThrow();
        var act = Authoring.act(by, "draft.restored", id).with(VERSION, String.valueOf(version));
        var doing = new Doing(by, Optional.of(act), NewSave.Cause.restored(version));
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var draft = records.find(id).orElseThrow();
            if (draft.state() == Draft.State.DISCARDED) {
                return new Edit.Discarded<>();
            }
            var before = records.files(id, draft.version()).orElseThrow();
            var saved = keeping.keep(draft, before, files, doing);
            if (saved.isPresent()) {
                return new Edit.Made<>(new Saved(saved.get(), NewSave.differences(before, files)));
            }
        }
        return new Edit.Outrun<>();
    }

    /** What somebody sent, put together with what a draft is by now. */
    private final class Merging {
        private final Draft draft;
        private final RuleSetFiles theirs;
        private final RuleSetFiles held;
        private final FileMerge merge;

        Merging(Draft draft, int base, SortedMap<String, Optional<String>> yours) {
            this.draft = draft;
            this.theirs = records.files(draft.id(), draft.version()).orElseThrow();
            var before = base == draft.version()
                    ? theirs
                    : records.files(draft.id(), base).orElseThrow();
            this.held = held(before, yours);
            this.merge = FileMerge.of(before.texts(), theirs.texts(), yours);
        }

        RuleSetFiles theirs() {
            return theirs;
        }

        RuleSetFiles merged() {
            return new RuleSetFiles(merge.merged());
        }

        List<Fault> faults() {
            return FileFaults.of(merge.merged(), FilesMember.NAME);
        }

        SortedMap<String, Optional<String>> others() {
            return NewSave.differences(held, merged());
        }

        List<Overlap> overlaps() {
            return merge.clashes().stream().map(this::overlap).toList();
        }

        private Overlap overlap(FileMerge.Clash clash) {
            var save = records.newestOf(draft.id(), clash.file()).orElseThrow();
            return new Overlap(clash.file(), clash.base(), clash.theirs(), clash.yours(), save.by(), save.at());
        }

        private static RuleSetFiles held(RuleSetFiles before, SortedMap<String, Optional<String>> yours) {
            var texts = new TreeMap<>(before.texts());
            yours.forEach(
                    (path, text) -> text.ifPresentOrElse(given -> texts.put(path, given), () -> texts.remove(path)));
            return new RuleSetFiles(texts);
        }
    }
}
