package dev.makegood.server.intake;

import dev.makegood.proof.Hash;
import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.CaseHandling;
import dev.makegood.server.casefile.CaseStatus;
import dev.makegood.server.casefile.CaseWork;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.casefile.Working;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Ids;
import dev.makegood.vocabulary.FactFault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes events of sources: each wholly, once, and only if it was signed. */
@Service
public class EventIntake {
    /** So far the moment of a signature may lie from now. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Duration EVENTS_ARE_KEPT = Duration.ofDays(2);
    private static final Duration REFUSALS_ARE_NOTED_EVERY = Duration.ofMinutes(1);

    private final SourceRecords records;
    private final Secrets secrets;
    private final Cases cases;
    private final CaseWork work;
    private final CaseHandling handling;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;

    EventIntake(
            SourceRecords records,
            Secrets secrets,
            Cases cases,
            CaseWork work,
            CaseHandling handling,
            TransactionOperations transactions,
            JsonMapper json,
            Clock clock) {
        this.records = records;
        this.secrets = secrets;
        this.cases = cases;
        this.work = work;
        this.handling = handling;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** By what an event says to be signed, as it came. */
    public record Signature(String id, String timestamp, String signatures) {}

    /**
     * Does what the event says; nothing where it is not signed by an active source of that id, whatever else is wrong with
     * it.
     *
     * @return the case it came to
     */
    public Optional<Working<CaseFile>> take(String source, Signature signature, byte[] body) {
        var known = Ids.read(source).flatMap(records::find).filter(Source::active);
        var isSigned = isSigned(known, signature, body);
        if (known.isEmpty() || !isSigned) {
            known.ifPresent(each -> noteUnsigned(each, Refusal.Reason.SIGNATURE));
            return Optional.empty();
        }
        if (!isFresh(signature)) {
            noteUnsigned(known.get(), Refusal.Reason.STALE);
            return Optional.empty();
        }
        var taken = parsed(body)
                .map(event -> as(known.get().caller(), () -> take(known.get(), signature.id(), event)))
                .orElseGet(() -> new Working.NotValid<>(List.of(
                        new Fault("", FactFault.Code.WRONG_TYPE.name(), IntakeTexts.NO_JSON, IntakeTexts.GIVE_JSON))));
        note(known.get(), signature.id(), taken);
        return Optional.of(taken);
    }

    /** As long for a source that there is not. */
    private boolean isSigned(Optional<Source> source, Signature signature, byte[] body) {
        var now = clock.instant();
        var possible = source.map(each -> secrets.of(each, now)).orElseGet(secrets::ofNobody);
        return moment(signature.timestamp())
                .filter(at -> possible.stream()
                        .anyMatch(secret -> secret.signed(signature.signatures(), signature.id(), at, body)))
                .isPresent();
    }

    private boolean isFresh(Signature signature) {
        return moment(signature.timestamp())
                .filter(at -> Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static Optional<Instant> moment(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> parsed(byte[] body) {
        try {
            return Optional.of(json.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Working<CaseFile> take(Source source, String id, JsonNode body) {
        var told = new Told(source.mapping(), body, now());
        if (!told.faults().isEmpty()) {
            return new Working.NotValid<>(told.faults());
        }
        return transactions.execute(transaction -> {
            var result = take(source, id, body, told);
            if (!(result instanceof Working.Done)) {
                transaction.setRollbackOnly();
            }
            return result;
        });
    }

    private Working<CaseFile> take(Source source, String id, JsonNode body, Told told) {
        return switch (records.take(source.id(), id, hash(body), told.ref(), now())) {
            case NEW -> follow(source, told);
            case AGAIN ->
                cases.find(told.ref(), source.caller())
                        .<Working<CaseFile>>map(Working.Done::new)
                        .orElseGet(Working.NotThere::new);
            case OTHER -> new Working.KeyTaken<>();
        };
    }

    /** What is older than what is known says nothing of how the case stands; what was said then was said all the same. */
    private Working<CaseFile> follow(Source source, Told told) {
        var caller = source.caller();
        var isNewest = records.isNewest(source.id(), told.ref(), told.at());
        var found = cases.find(told.ref(), caller);
        if (found.isEmpty()) {
            return then(
                    work.open(told.opening(source), Optional.empty(), caller),
                    file -> then(become(told, file, caller), now -> meet(told, now, caller)));
        }
        var standing = isNewest
                ? then(
                        work.state(told.ref(), OptionalInt.empty(), told.facts(), Optional.empty(), caller),
                        file -> become(told, file, caller))
                : new Working.Done<>(found.get());
        return then(standing, file -> meet(told, file, caller));
    }

    private static Working<CaseFile> then(Working<CaseFile> before, Function<CaseFile, Working<CaseFile>> next) {
        return before instanceof Working.Done<CaseFile>(var file) ? next.apply(file) : before;
    }

    private Working<CaseFile> become(Told told, CaseFile file, Caller caller) {
        if (told.status().isEmpty()) {
            return new Working.Done<>(file);
        }
        var wanted = told.status().flatMap(CaseStatus::of);
        if (wanted.isEmpty()) {
            return handling.become(file.ref(), status(told.status().get()), Optional.empty(), caller);
        }
        Working<CaseFile> result = new Working.Done<>(file);
        for (var step : steps(file.status(), wanted.get())) {
            result = then(result, now -> handling.become(now.ref(), status(step.name()), Optional.empty(), caller));
        }
        return result;
    }

    private static JsonNode status(String name) {
        return JsonNodeFactory.instance.objectNode().put("status", name);
    }

    /** The shortest way, if there is one: another system may have gone through some that it does not tell of. */
    static List<CaseStatus> steps(CaseStatus from, CaseStatus to) {
        var cameFrom = new EnumMap<CaseStatus, CaseStatus>(CaseStatus.class);
        var open = new ArrayDeque<CaseStatus>();
        open.add(from);
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            var at = open.remove();
            for (var next : at.next()) {
                if (next != from && cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        var way = new ArrayDeque<CaseStatus>();
        for (var at = Optional.of(to);
                at.isPresent() && at.get() != from;
                at = Optional.ofNullable(cameFrom.get(at.get()))) {
            way.addFirst(at.get());
        }
        return List.copyOf(way);
    }

    private Working<CaseFile> meet(Told told, CaseFile file, Caller caller) {
        return told.contact()
                .map(contact -> handling.meet(file.ref(), contact, Optional.empty(), caller))
                .orElseGet(() -> new Working.Done<>(file));
    }

    private static <T> T as(Caller caller, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                caller, null, AuthorityUtils.createAuthorityList(Scope.CASES.key())));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void note(Source source, String id, Working<CaseFile> taken) {
        switch (taken) {
            case Working.Done<CaseFile> _ -> records.forgetEventsBefore(now().minus(EVENTS_ARE_KEPT));
            case Working.NotValid<CaseFile>(var faults) ->
                refuse(
                        source,
                        id,
                        Refusal.Reason.NOT_VALID,
                        faults.stream()
                                .map(fault -> "%s %s".formatted(fault.path(), fault.code()))
                                .toList());
            case Working.KeyTaken<CaseFile> _ -> refuse(source, id, Refusal.Reason.ID_TAKEN, List.of());
            case Working.NotThere<CaseFile> _,
                    Working.AlreadyThere<CaseFile> _,
                    Working.ChangedMeanwhile<CaseFile> _,
                    Working.Taken<CaseFile> _,
                    Working.NoSuchStep<CaseFile> _,
                    Working.ClockStays<CaseFile> _ -> refuse(source, id, Refusal.Reason.NOT_POSSIBLE, List.of());
        }
    }

    private void refuse(Source source, String id, Refusal.Reason reason, List<String> faults) {
        records.refuse(source.id(), new Refusal(now(), Optional.of(id), reason, faults));
    }

    /** Anybody can send what is not signed: it is put down so seldom that it does not drive out the rest. */
    private void noteUnsigned(Source source, Refusal.Reason reason) {
        var since = now().minus(REFUSALS_ARE_NOTED_EVERY);
        var isKnown = records.refusals(source.id()).stream()
                .anyMatch(each -> each.reason() == reason && each.at().isAfter(since));
        if (!isKnown) {
            records.refuse(source.id(), new Refusal(now(), Optional.empty(), reason, List.of()));
        }
    }

    private static byte[] hash(JsonNode body) {
        return Hash.ofLeaf(body.toString().getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
