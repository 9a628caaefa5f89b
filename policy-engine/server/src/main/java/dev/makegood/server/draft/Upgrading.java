package dev.makegood.server.draft;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.request.Ids;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Merges into a draft what became of what it began from: a newer version of a shipped pack, or the release that decides. */
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

    /** What is merged in. */
    public enum Source {
        /** The pack as it is shipped now. */
        PACK,
        /** The release that decides. */
        LIVE
    }

    /** What merging would come to. */
    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public Edit<Upgrade> preview(String id, Source source) {
        var draft = Ids.read(id).flatMap(records::find);
        return draft.isEmpty()
                ? new Edit.NotThere<>()
                : merging(draft.get(), source)
                        .<Edit<Upgrade>>map(merging ->
                                new Edit.Made<>(merging.upgrade(draft.get().version())))
                        .orElseGet(Edit.RuleSetUnknown::new);
    }

    /** Saves what both came to. Where both changed the same lines, those of the draft stay. */
    @PreAuthorize("hasAuthority('drafts')")
    public Edit<Upgrade> upgrade(String id, Source source, Caller by) {
        var draft = Ids.read(id).flatMap(records::find);
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
        return merging(draft.get(), source)
                .map(merging -> save(merging, doing(merging, source, by)))
                .orElseGet(Edit.RuleSetUnknown::new);
    }

    private static Keeping.Doing doing(Merging merging, Source source, Caller by) {
        var draft = merging.draft().id();
        var release = String.valueOf(merging.target());
        return switch (source) {
            case PACK ->
                new Keeping.Doing(
                        by,
                        Optional.of(Authoring.act(by, "draft.upgraded", draft).with("pack", release)),
                        NewSave.Cause.upgraded(merging.target()));
            case LIVE ->
                new Keeping.Doing(
                        by,
                        Optional.of(Authoring.act(by, "draft.caught-up", draft).with("release", release)),
                        NewSave.Cause.caughtUp(merging.target()));
        };
    }

    private Edit<Upgrade> save(Merging merging, Keeping.Doing doing) {
        return merging.held() == merging.target()
                ? new Edit.Made<>(merging.upgrade(merging.draft().version()))
                : keeping.keep(merging.draft(), merging.files(), merging.merged(), doing)
                        .<Edit<Upgrade>>map(version -> new Edit.Made<>(merging.upgrade(version)))
                        .orElseGet(Edit.Outrun::new);
    }

    /** Nothing where the rule set is not of a pack that is shipped still, or no release of it decides. */
    private Optional<Merging> merging(Draft draft, Source source) {
        var held = held(draft, source);
        var target = target(draft, source);
        return held.flatMap(before -> target.map(after -> merging(draft, before, after)));
    }

    private Optional<Integer> held(Draft draft, Source source) {
        return switch (source) {
            case PACK -> records.pack(draft.id(), draft.version());
            case LIVE -> draft.base().map(Draft.Base::release);
        };
    }

    private Optional<Target> target(Draft draft, Source source) {
        return switch (source) {
            case PACK ->
                ruleSets.shipped(draft.ruleSet())
                        .flatMap(files -> records.released(draft.ruleSet(), Digest.of(files.canonical()))
                                .map(number -> new Target(number, files)));
            case LIVE ->
                ruleSets.find(draft.ruleSet())
                        .map(CompiledRuleSet::release)
                        .map(release -> new Target(release.number(), release.files()));
        };
    }

    private record Target(int number, RuleSetFiles files) {}

    private Merging merging(Draft draft, int held, Target target) {
        var before = releases.numbered(draft.ruleSet(), held).orElseThrow().files();
        var files = records.files(draft.id(), draft.version()).orElseThrow();
        var changes = NewSave.differences(before, target.files());
        var merge = FileMerge.of(before.texts(), files.texts(), changes);
        return new Merging(draft, held, target.number(), files, merge);
    }

    private record Merging(Draft draft, int held, int target, RuleSetFiles files, FileMerge merge) {
        RuleSetFiles merged() {
            return new RuleSetFiles(merge.merged());
        }

        Upgrade upgrade(int version) {
            return new Upgrade(
                    held,
                    target,
                    version,
                    NewSave.differences(files, merged()),
                    merge.clashes().stream()
                            .map(clash ->
                                    new Upgrade.Conflict(clash.file(), clash.base(), clash.theirs(), clash.yours()))
                            .toList());
        }
    }
}
