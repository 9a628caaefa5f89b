package dev.makegood.server.draft;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.ruleset.RuleSets;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Merges what a newer version of a shipped pack changed into a draft of what an organisation made of it. */
@Service
public class Upgrading {
    private final DraftRecords records;
    private final Groups groups;
    private final Keeping keeping;
    private final RuleSets ruleSets;
    private final LiveReleases releases;

    Upgrading(DraftRecords records, Groups groups, Keeping keeping, RuleSets ruleSets, LiveReleases releases) {
        this.records = records;
        this.groups = groups;
        this.keeping = keeping;
        this.ruleSets = ruleSets;
        this.releases = releases;
    }

    /** What merging would come to. */
    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public Edit<Upgrade> preview(String id) {
        var draft = DraftIds.read(id).flatMap(records::find);
        return draft.isEmpty()
                ? new Edit.NotThere<>()
                : merging(draft.get())
                        .<Edit<Upgrade>>map(merging ->
                                new Edit.Made<>(merging.upgrade(draft.get().version())))
                        .orElseGet(Edit.RuleSetUnknown::new);
    }

    /** Saves what both came to. Where both changed the same lines, those of the draft stay. */
    @PreAuthorize("hasAuthority('drafts')")
    public Edit<Upgrade> upgrade(String id, Caller by) {
        var draft = DraftIds.read(id).flatMap(records::find);
        if (draft.isEmpty()) {
            return new Edit.NotThere<>();
        }
        var barred = groups.bar(draft.get().ruleSet(), Groups.Purpose.WRITING, by);
        if (barred.isPresent()) {
            return new Edit.NotInGroup<>(barred.get());
        }
        if (draft.get().state() == Draft.State.DISCARDED) {
            return new Edit.Discarded<>();
        }
        return merging(draft.get()).map(merging -> save(merging, by)).orElseGet(Edit.RuleSetUnknown::new);
    }

    private Edit<Upgrade> save(Merging merging, Caller by) {
        if (merging.held() == merging.shipped()) {
            return new Edit.Made<>(merging.upgrade(merging.draft().version()));
        }
        var act = Authoring.act(by, "draft.upgraded", merging.draft().id())
                .with("pack", String.valueOf(merging.shipped()));
        var doing = new Keeping.Doing(by, Optional.of(act), NewSave.Cause.upgraded(merging.shipped()));
        return keeping.keep(merging.draft(), merging.files(), merging.merged(), doing)
                .<Edit<Upgrade>>map(version -> new Edit.Made<>(merging.upgrade(version)))
                .orElseGet(Edit.Outrun::new);
    }

    /** Nothing where the rule set is not of a pack that is shipped still. */
    private Optional<Merging> merging(Draft draft) {
        var pack = ruleSets.shipped(draft.ruleSet());
        var shipped = pack.flatMap(files -> records.released(draft.ruleSet(), Digest.of(files.canonical())));
        var held = records.pack(draft.id(), draft.version());
        if (shipped.isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        var before =
                releases.numbered(draft.ruleSet(), held.get()).orElseThrow().files();
        var files = records.files(draft.id(), draft.version()).orElseThrow();
        var changes = NewSave.differences(before, pack.get());
        var merge = FileMerge.of(before.texts(), files.texts(), changes);
        return Optional.of(new Merging(draft, held.get(), shipped.get(), files, merge));
    }

    private record Merging(Draft draft, int held, int shipped, RuleSetFiles files, FileMerge merge) {
        RuleSetFiles merged() {
            return new RuleSetFiles(merge.merged());
        }

        Upgrade upgrade(int version) {
            return new Upgrade(
                    held,
                    shipped,
                    version,
                    NewSave.differences(files, merged()),
                    merge.clashes().stream()
                            .map(clash ->
                                    new Upgrade.Conflict(clash.file(), clash.base(), clash.theirs(), clash.yours()))
                            .toList());
        }
    }
}
