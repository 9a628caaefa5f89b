package dev.makegood.server.draft;

import dev.makegood.change.Changes;
import dev.makegood.change.Version;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.Release;
import dev.makegood.server.request.Ids;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells what drafts change. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class DraftChanges {
    private static final int FIRST = 1;

    private final DraftRecords records;
    private final LiveReleases releases;

    DraftChanges(DraftRecords records, LiveReleases releases) {
        this.records = records;
        this.releases = releases;
    }

    /** What a draft is compared with. */
    public sealed interface With {
        /** The release it began from, or else its first version. */
        record Base() implements With {}

        record Numbered(int release) implements With {}

        record Saved(int version) implements With {}
    }

    /**
     * From there to a version; nothing where there is no such draft or version, or nothing to compare it with.
     *
     * @param upTo that version; the newest where there is none
     */
    public Optional<Changes> of(String id, With with, Optional<Integer> upTo) {
        return Ids.read(id)
                .flatMap(records::find)
                .flatMap(draft -> files(draft, with)
                        .flatMap(before -> records.files(draft.id(), upTo.orElse(draft.version()))
                                .map(after -> Changes.between(Version.of(before), Version.of(after)))));
    }

    private Optional<RuleSetFiles> files(Draft draft, With with) {
        return switch (with) {
            case With.Base() ->
                draft.base()
                        .flatMap(base -> released(draft, base.release()))
                        .or(() -> records.files(draft.id(), FIRST));
            case With.Numbered(var release) -> released(draft, release);
            case With.Saved(var version) -> records.files(draft.id(), version);
        };
    }

    private Optional<RuleSetFiles> released(Draft draft, int release) {
        return releases.numbered(draft.ruleSet(), release).map(Release::files);
    }
}
