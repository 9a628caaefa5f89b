package dev.makegood.server.draft;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.request.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the drafts there are. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class Drafts {
    private final DraftRecords records;

    Drafts(DraftRecords records) {
        this.records = records;
    }

    /** A draft and the files of one version of it. */
    public record WithFiles(Draft draft, RuleSetFiles files) {}

    /** A save and the files it kept. */
    public record SavedFiles(Save save, RuleSetFiles files) {}

    /** Newest first. */
    public List<Draft> list(Optional<String> ruleSet, Optional<Draft.State> state, Optional<UUID> before, int most) {
        return records.list(ruleSet, state, before, most);
    }

    /** With its newest files; nothing, too, if that is no id. */
    public Optional<WithFiles> find(String id) {
        return Ids.read(id)
                .flatMap(records::find)
                .map(draft -> new WithFiles(
                        draft, records.files(draft.id(), draft.version()).orElseThrow()));
    }

    /** The number of the release of the shipped pack all of which is in that version of a draft. */
    public Optional<Integer> pack(UUID draft, int version) {
        return records.pack(draft, version);
    }

    /** The newest files, packed; the same files give the same bytes. */
    public Optional<byte[]> archive(String id) {
        return find(id).map(found -> Archive.of(found.files()));
    }

    /** All that is wrong with the newest files. */
    public Optional<List<Diagnostic>> diagnostics(String id) {
        return find(id).map(found -> RuleSetCompiler.survey(found.files()).diagnostics());
    }

    /** The words of the newest files, which need not compile. */
    public Optional<DraftWords> vocabulary(String id) {
        return find(id).map(found -> DraftWords.of(found.draft().ruleSet(), found.files()));
    }

    /** Newest first, of those before that version; nothing where there is no such draft. */
    public Optional<List<Save>> saves(String id, int before, int most) {
        return Ids.read(id).flatMap(records::find).map(draft -> records.saves(draft.id(), before, most));
    }

    /** Nothing where there is no such draft, or no such version of it. */
    public Optional<SavedFiles> save(String id, int version) {
        return Ids.read(id)
                .flatMap(draft ->
                        records.files(draft, version).map(files -> new SavedFiles(save(draft, version), files)));
    }

    private Save save(UUID draft, int version) {
        return records.saves(draft, version == Integer.MAX_VALUE ? version : version + 1, 1)
                .getFirst();
    }
}
