package dev.makegood.server.review;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.draft.DraftIds;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.draft.Writers;
import dev.makegood.server.identity.Barred;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.Release;
import dev.makegood.server.release.ReleaseRecords;
import dev.makegood.server.request.Ids;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Looks at what is submitted: comments on it, sends it back, or makes it a release. */
@Service
public class Reviewing {
    private static final String COMMENT = "comment";

    private final SubmissionRecords records;
    private final Drafts drafts;
    private final Writers writers;
    private final LiveReleases live;
    private final ReleaseRecords releases;
    private final RuleSets ruleSets;
    private final Groups groups;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reviewing(
            SubmissionRecords records,
            Drafts drafts,
            Writers writers,
            LiveReleases live,
            ReleaseRecords releases,
            RuleSets ruleSets,
            Groups groups,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.writers = writers;
        this.live = live;
        this.releases = releases;
        this.ruleSets = ruleSets;
        this.groups = groups;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public List<Submission> list(
            Optional<String> ruleSet,
            Optional<UUID> draft,
            Optional<Submission.State> state,
            Optional<UUID> before,
            int most) {
        return records.list(ruleSet, draft, state, before, most);
    }

    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public Optional<Submission> find(String id) {
        return Ids.read(id).flatMap(records::find);
    }

    /** Says something about it, or about a line of it. */
    @PreAuthorize("hasAnyAuthority('drafts', 'approvals')")
    public Reviewed comment(String id, JsonNode body, Caller by) {
        var submission = find(id);
        if (submission.isEmpty()) {
            return new Reviewed.NotThere();
        }
        var barred = barToSpeak(submission.get(), by);
        if (barred.isPresent()) {
            return new Reviewed.NotInGroup(barred.get());
        }
        var said = CommentRequest.of(body, files(submission.get()));
        if (!said.faults().isEmpty()) {
            return new Reviewed.NotValid(said.faults());
        }
        var at = now();
        transactions.executeWithoutResult(_ -> {
            records.comment(submission.get().id(), DraftIds.at(at), at, by.id(), said);
            audit.record(act(by, "submission.commented", submission.get()));
        });
        return done(submission.get());
    }

    /** Takes it back, to go on with the draft. */
    @PreAuthorize("hasAuthority('drafts')")
    public Reviewed withdraw(String id, Caller by) {
        return find(id).map(found -> withdraw(found, by)).orElseGet(Reviewed.NotThere::new);
    }

    private Reviewed withdraw(Submission found, Caller by) {
        return groups.bar(found.ruleSet(), Groups.Purpose.WRITING, by)
                .<Reviewed>map(Reviewed.NotInGroup::new)
                .orElseGet(() -> end(found, Submission.State.WITHDRAWN, "submission.withdrawn", Optional.empty(), by));
    }

    /** Authors say something as authors, approvers as approvers; who is both need be in the groups of one of them. */
    private Optional<Barred> barToSpeak(Submission submission, Caller by) {
        var asAuthor = by.may(Scope.DRAFTS)
                ? groups.bar(submission.ruleSet(), Groups.Purpose.WRITING, by)
                : Optional.<Barred>empty();
        if (by.may(Scope.DRAFTS) && asAuthor.isEmpty()) {
            return Optional.empty();
        }
        return by.may(Scope.APPROVALS) ? barToReview(submission, by) : asAuthor;
    }

    private Optional<Barred> barToReview(Submission submission, Caller by) {
        return groups.bar(submission.ruleSet(), Groups.Purpose.REVIEWING, by);
    }

    /** Sends it back with what is to be changed. */
    @PreAuthorize("hasAuthority('approvals')")
    public Reviewed giveBack(String id, JsonNode body, Caller by) {
        var submission = find(id);
        if (submission.isEmpty()) {
            return new Reviewed.NotThere();
        }
        var barred = barToReview(submission.get(), by);
        if (barred.isPresent()) {
            return new Reviewed.NotInGroup(barred.get());
        }
        var members = Members.of(body, COMMENT);
        var comment = members.text(COMMENT, CommentRequest.LONGEST);
        return members.faults().isEmpty()
                ? end(submission.get(), Submission.State.RETURNED, "submission.returned", comment, by)
                : new Reviewed.NotValid(members.faults());
    }

    /** Makes it a release, which goes live when somebody says so. Nobody approves what is in part one's own work. */
    @PreAuthorize("hasAuthority('approvals')")
    public Reviewed approve(String id, JsonNode body, Caller by) {
        var submission = find(id);
        if (submission.isEmpty()) {
            return new Reviewed.NotThere();
        }
        var members = Members.of(body, COMMENT);
        var comment =
                body.hasNonNull(COMMENT) ? members.text(COMMENT, CommentRequest.LONGEST) : Optional.<String>empty();
        if (!members.faults().isEmpty()) {
            return new Reviewed.NotValid(members.faults());
        }
        if (submission.get().state() != Submission.State.SUBMITTED) {
            return over(submission.get());
        }
        if (by.kind() != Caller.Kind.PERSON) {
            return new Reviewed.NoPerson();
        }
        var barred = barToReview(submission.get(), by);
        if (barred.isPresent()) {
            return new Reviewed.NotInGroup(barred.get());
        }
        if (writers(submission.get()).contains(by.id())) {
            return new Reviewed.OwnWork();
        }
        return isOfToday(submission.get()) ? approve(submission.get(), comment, by) : new Reviewed.BaseMoved();
    }

    private Reviewed approve(Submission submission, Optional<String> comment, Caller by) {
        var isDone = transactions.execute(_ -> {
            if (!records.take(submission.id())) {
                return false;
            }
            var release = releases.make(
                    submission.ruleSet(),
                    files(submission),
                    submission.base(),
                    drafts.pack(submission.draft(), submission.version()),
                    by.id());
            records.end(submission.id(), Submission.State.APPROVED, now(), by.id(), comment, Optional.of(release));
            audit.record(act(by, "submission.approved", submission)
                    .with("release", "release:%s/%d".formatted(release.ruleSet(), release.number())));
            return true;
        });
        return Boolean.TRUE.equals(isDone) ? done(submission) : over(submission);
    }

    private Reviewed end(
            Submission submission, Submission.State state, String action, Optional<String> comment, Caller by) {
        var isDone = transactions.execute(_ -> {
            if (!records.take(submission.id())) {
                return false;
            }
            records.end(submission.id(), state, now(), by.id(), comment, Optional.empty());
            audit.record(act(by, action, submission));
            return true;
        });
        return Boolean.TRUE.equals(isDone) ? done(submission) : over(submission);
    }

    private Reviewed done(Submission submission) {
        return new Reviewed.Done(records.find(submission.id()).orElseThrow());
    }

    private Reviewed over(Submission submission) {
        return new Reviewed.Over(records.find(submission.id()).orElseThrow());
    }

    /** Whether what it is to replace still decides. */
    private boolean isOfToday(Submission submission) {
        return ruleSets.find(submission.ruleSet())
                .map(CompiledRuleSet::release)
                .map(Release::number)
                .equals(submission.base());
    }

    private Set<String> writers(Submission submission) {
        var draft = drafts.find(submission.draft().toString()).orElseThrow().draft();
        var base = submission
                .base()
                .flatMap(number -> live.numbered(submission.ruleSet(), number))
                .map(Release::files)
                .orElseGet(() -> new RuleSetFiles(Collections.emptySortedMap()));
        return writers.of(draft, base, files(submission));
    }

    private RuleSetFiles files(Submission submission) {
        return drafts.save(submission.draft().toString(), submission.version())
                .orElseThrow()
                .files();
    }

    private static Act act(Caller by, String action, Submission submission) {
        return Act.of(by.id(), action, "submission:" + submission.id())
                .with("draft", submission.draft().toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
