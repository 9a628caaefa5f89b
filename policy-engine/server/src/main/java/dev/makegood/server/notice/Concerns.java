package dev.makegood.server.notice;

import dev.makegood.server.approval.ApprovalParties;
import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.identity.Role;
import dev.makegood.server.request.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells of what is on record whom it concerns. */
@Component
class Concerns {
    private static final String SUBMISSION = "submission:";
    private static final String REPLY = "reply:";
    private static final String CASE = "case:";
    private static final String APPROVAL = "approval-request:";
    private static final String PERSON = Caller.personId("");
    private static final Pattern RELEASE = Pattern.compile("release:(?<ruleSet>.+)/(?<number>\\d{1,9})");

    private final Addressees addressees;
    private final ApprovalParties approvals;

    Concerns(Addressees addressees, ApprovalParties approvals) {
        this.addressees = addressees;
        this.approvals = approvals;
    }

    List<Concern> of(AuditEntry entry) {
        return switch (entry.action()) {
            case "submission.made" ->
                submitted(entry)
                        .map(made -> Concern.ofSubmission(
                                NoticeKind.SUBMISSION_WAITS, addressees.reviewers(made), made.id(), made.ruleSet()))
                        .stream()
                        .toList();
            case "submission.returned" -> toItsAuthor(NoticeKind.SUBMISSION_RETURNED, entry);
            case "submission.approved" -> toItsAuthor(NoticeKind.SUBMISSION_APPROVED, entry);
            case "submission.commented" -> toItsAuthor(NoticeKind.SUBMISSION_COMMENTED, entry);
            case "release.goes-live" -> goesLive(entry);
            case "release.go-live-suspended" -> ofRelease(NoticeKind.RELEASE_SUSPENDED, entry);
            case "release.go-live-withdrawn" -> ofRelease(NoticeKind.RELEASE_WITHDRAWN, entry);
            case "release.not-compiled" -> notCompiled(entry);
            case "rule.stopped" -> ruleStopped(entry);
            case "shadow.ended" ->
                released(entry)
                        .map(tried -> Concern.ofRelease(NoticeKind.TRIAL_ENDED, addressees.triers(tried), tried))
                        .stream()
                        .toList();
            case "reply.given" -> approvalWaits(entry, REPLY);
            case "approval.passed-on" -> approvalWaits(entry, APPROVAL);
            case "approval.answered" -> approvalAnswered(entry);
            case "clock.warned" -> ofCase(NoticeKind.CLOCK_WARNED, entry);
            case "clock.breached" -> ofCase(NoticeKind.CLOCK_BREACHED, entry);
            case "case.passed-up" -> ofCase(NoticeKind.CASE_PASSED_UP, entry);
            case "suggestion.made" -> suggested(entry);
            case "suggestion.taken-up" -> toItsMaker(NoticeKind.SUGGESTION_TAKEN_UP, entry);
            case "suggestion.declined" -> toItsMaker(NoticeKind.SUGGESTION_DECLINED, entry);
            case String _ -> List.of();
        };
    }

    private List<Concern> toItsAuthor(NoticeKind kind, AuditEntry entry) {
        return submitted(entry)
                .map(found -> Concern.ofSubmission(kind, person(found.by()), found.id(), found.ruleSet()))
                .stream()
                .toList();
    }

    private List<Concern> ofRelease(NoticeKind kind, AuditEntry entry) {
        return released(entry).map(release -> Concern.ofRelease(kind, addressees.authors(release), release)).stream()
                .toList();
    }

    private List<Concern> goesLive(AuditEntry entry) {
        var concerns = new ArrayList<Concern>();
        var at = moment(entry);
        ofRelease(NoticeKind.RELEASE_GOES_LIVE, entry).forEach(concern -> concerns.add(concern.at(at)));
        if (entry.details().path("kind").asString("").equals("rollback")) {
            released(entry)
                    .flatMap(release -> at.flatMap(moment -> addressees.replacedBy(release, moment)))
                    .map(replaced -> Concern.ofRelease(
                                    NoticeKind.RELEASE_ROLLED_BACK, addressees.authors(replaced), replaced)
                            .at(at))
                    .ifPresent(concerns::add);
        }
        return concerns;
    }

    private List<Concern> ruleStopped(AuditEntry entry) {
        return released(entry).stream()
                .map(release -> {
                    var users =
                            new HashSet<>(addressees.inHandsOf(release.ruleSet(), Groups.Purpose.WRITING, Role.AUTHOR));
                    users.addAll(addressees.inHandsOf(release.ruleSet(), Groups.Purpose.REVIEWING, Role.APPROVER));
                    return Concern.ofRelease(NoticeKind.RULE_STOPPED, users, release)
                            .named(entry.details().path("rule").asString(""))
                            .at(moment(entry));
                })
                .toList();
    }

    private List<Concern> notCompiled(AuditEntry entry) {
        return released(entry).stream()
                .map(release -> Concern.ofRelease(
                                NoticeKind.NODE_NOT_READY, addressees.all(Role.ADMINISTRATOR), release)
                        .named(entry.details().path("node").asString("")))
                .toList();
    }

    /** Whoever writes the rules, but not who made it. */
    private List<Concern> suggested(AuditEntry entry) {
        var ruleSet = entry.details().path("ruleSet").asString("");
        var users = new HashSet<>(addressees.inHandsOf(ruleSet, Groups.Purpose.WRITING, Role.AUTHOR));
        users.removeAll(person(entry.actor()));
        return List.of(ofRule(NoticeKind.SUGGESTION_MADE, users, entry));
    }

    private static List<Concern> toItsMaker(NoticeKind kind, AuditEntry entry) {
        return List.of(ofRule(kind, person(entry.details().path("madeBy").asString("")), entry));
    }

    private static Concern ofRule(NoticeKind kind, Set<String> users, AuditEntry entry) {
        var ruleSet = entry.details().path("ruleSet").asString("");
        return Concern.ofRelease(kind, users, new Concern.Released(ruleSet, Optional.empty()))
                .named(entry.details().path("rule").asString(""));
    }

    /** Whoever works on the case; whoever looks after its branch as well where it is more than a warning or nobody works on it. */
    private List<Concern> ofCase(NoticeKind kind, AuditEntry entry) {
        return Optional.ofNullable(entry.subject())
                .filter(subject -> subject.startsWith(CASE))
                .map(subject -> subject.substring(CASE.length()))
                .map(ref -> {
                    var users = new HashSet<>(addressees.workingOn(ref));
                    if (kind != NoticeKind.CLOCK_WARNED || users.isEmpty()) {
                        users.addAll(addressees.lookingAfter(ref));
                    }
                    return Concern.ofCase(kind, users, ref);
                })
                .stream()
                .toList();
    }

    private List<Concern> approvalWaits(AuditEntry entry, String prefix) {
        return approval(entry, prefix)
                .filter(parties -> !parties.asked().isEmpty())
                .map(parties -> Concern.ofCase(NoticeKind.APPROVAL_WAITS, parties.asked(), parties.caseRef()))
                .stream()
                .toList();
    }

    private List<Concern> approvalAnswered(AuditEntry entry) {
        return approval(entry, APPROVAL)
                .map(parties ->
                        Concern.ofCase(NoticeKind.APPROVAL_ANSWERED, person(parties.asker()), parties.caseRef()))
                .stream()
                .toList();
    }

    private Optional<ApprovalParties.Parties> approval(AuditEntry entry, String prefix) {
        return id(entry, prefix).flatMap(approvals::of);
    }

    private static Optional<UUID> id(AuditEntry entry, String prefix) {
        return Optional.ofNullable(entry.subject())
                .filter(subject -> subject.startsWith(prefix))
                .flatMap(subject -> Ids.read(subject.substring(prefix.length())));
    }

    private Optional<Addressees.Submitted> submitted(AuditEntry entry) {
        return id(entry, SUBMISSION).flatMap(addressees::submission);
    }

    private static Optional<Concern.Released> released(AuditEntry entry) {
        return Optional.ofNullable(entry.subject())
                .map(RELEASE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Concern.Released(
                        found.group("ruleSet"), Optional.of(Integer.valueOf(found.group("number")))));
    }

    private static Optional<Instant> moment(AuditEntry entry) {
        return Optional.of(entry.details().path("effectiveAt").asString(""))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }

    private static Set<String> person(String actor) {
        return actor.startsWith(PERSON) ? Set.of(actor.substring(PERSON.length())) : Set.of();
    }
}
