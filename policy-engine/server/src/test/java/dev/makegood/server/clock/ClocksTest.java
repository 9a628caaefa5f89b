package dev.makegood.server.clock;

import static dev.makegood.server.clock.CaseClock.State.BREACHED;
import static dev.makegood.server.clock.CaseClock.State.CANCELLED;
import static dev.makegood.server.clock.CaseClock.State.MET;
import static dev.makegood.server.clock.CaseClock.State.PAUSED;
import static dev.makegood.server.clock.CaseClock.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.organisation.BusinessCalendars;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionOperations;

/** Clocks of cases on a real database, by its own clock. */
class ClocksTest extends RunningServer {
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final Deadline FIRST_REPLY = deadline(Due.FIRST_REPLY, "60 MINUTES ELAPSED");
    private static final Deadline NEXT_REPLY = deadline(Due.NEXT_REPLY, "60 MINUTES ELAPSED");
    private static final Deadline RESOLUTION = deadline(Due.RESOLUTION, "1 DAYS ELAPSED");

    private final String caseRef = "clocks-" + CASES.incrementAndGet();
    private Clocks clocks;
    private Instant now;

    @BeforeEach
    void ask() {
        clocks = server.getBean(Clocks.class);
        now = clocks.now();
    }

    @Test
    void knowsAllThatRulesSayIsDue() {
        var due = EffectKind.DEADLINE.parameters().stream()
                .filter(parameter -> parameter.name().equals("due"))
                .map(EffectParameter::type)
                .findFirst();

        assertThat(due)
                .contains(new EffectParameter.Type.Choice(
                        Stream.of(Due.values()).map(Enum::name).collect(Collectors.toSet())));
    }

    @Test
    void runsFromAnEventToTheNextThatStopsIt() {
        follow(FIRST_REPLY, RESOLUTION);
        assertThat(states()).isEmpty();
        event(ClockEvent.OPENED, 30);
        assertThat(states()).containsExactlyInAnyOrder("FIRST_REPLY RUNNING", "RESOLUTION RUNNING");
        assertThat(one(Due.FIRST_REPLY).dueAt()).contains(ago(-30));
        assertThat(one(Due.FIRST_REPLY).warnAt()).contains(ago(-15));

        event(ClockEvent.WE_REPLIED, 20);
        assertThat(one(Due.FIRST_REPLY).state()).isEqualTo(MET);
        assertThat(clocks.read(one(Due.FIRST_REPLY), clocks.now()).left()).isEqualTo(Duration.ofMinutes(50));
        follow(NEXT_REPLY, RESOLUTION);
        event(ClockEvent.CUSTOMER_WROTE, 15);
        event(ClockEvent.CUSTOMER_WROTE, 10);
        // From the message that waits longest.
        assertThat(one(Due.NEXT_REPLY).startedAt()).isEqualTo(ago(15));
        event(ClockEvent.WE_REPLIED, 5);
        event(ClockEvent.CUSTOMER_WROTE, 4);
        assertThat(of(Due.NEXT_REPLY)).extracting(CaseClock::state).containsExactly(MET, RUNNING);
        event(ClockEvent.SOLVED, 3);
        assertThat(one(Due.RESOLUTION).state()).isEqualTo(MET);

        event(ClockEvent.REOPENED, 2);
        assertThat(of(Due.RESOLUTION)).extracting(CaseClock::state).containsExactly(MET, RUNNING);
        assertThat(of(Due.RESOLUTION).getLast().startedAt()).isEqualTo(ago(2));
        event(ClockEvent.CLOSED, 1);
        assertThat(states())
                .containsExactly(
                        "FIRST_REPLY MET",
                        "RESOLUTION MET",
                        "NEXT_REPLY MET",
                        "NEXT_REPLY CANCELLED",
                        "RESOLUTION CANCELLED");
    }

    @Test
    void staysBreachedWhereItWasDoneTooLateAndNotWhereThatOnlySeemedSo() {
        follow(FIRST_REPLY, RESOLUTION);
        event(ClockEvent.OPENED, 90);
        lookAfter();
        assertThat(one(Due.FIRST_REPLY).state()).isEqualTo(BREACHED);
        assertThat(one(Due.FIRST_REPLY).breachedAt()).contains(ago(30));
        event(ClockEvent.WE_REPLIED, 10);
        assertThat(one(Due.FIRST_REPLY).state()).isEqualTo(BREACHED);
        assertThat(clocks.read(one(Due.FIRST_REPLY), clocks.now()).left()).isEqualTo(Duration.ofMinutes(-20));

        // Told late of a reply at the last moment.
        event(ClockEvent.WE_REPLIED, 30);
        assertThat(acts("clock.met-late")).isEqualTo(1);
        var other = new ClocksTest();
        other.clocks = clocks;
        other.now = now;
        other.follow(FIRST_REPLY);
        other.event(ClockEvent.OPENED, 90);
        lookAfter();
        assertThat(other.one(Due.FIRST_REPLY).state()).isEqualTo(BREACHED);
        other.event(ClockEvent.WE_REPLIED, 30);
        assertThat(other.one(Due.FIRST_REPLY).state()).isEqualTo(MET);
        assertThat(other.one(Due.FIRST_REPLY).breachedAt()).isEmpty();
    }

    @Test
    void isPausedUntilSomebodyOrTheCustomerHasItGoOn() {
        follow(RESOLUTION);
        event(ClockEvent.OPENED, 60);
        var id = one(Due.RESOLUTION).id();

        assertThat(clocks.pause(caseRef, id, "WAITING", "person:lan")).isInstanceOf(Pausing.Done.class);
        assertThat(clocks.pause(caseRef, id, "WAITING", "person:lan")).isInstanceOf(Pausing.NotNow.class);
        assertThat(one(Due.RESOLUTION).state()).isEqualTo(PAUSED);
        assertThat(one(Due.RESOLUTION).dueAt()).isEmpty();
        owner().sql("UPDATE clock_pause SET from_at = from_at - interval '20 minutes' WHERE clock = :id")
                .param("id", id)
                .update();
        assertThat(clocks.read(one(Due.RESOLUTION), clocks.now()).left())
                .isCloseTo(Duration.ofMinutes(23 * 60 + 20), Duration.ofMinutes(1));
        assertThat(clocks.resume(caseRef, id, "person:lan")).isInstanceOf(Pausing.Done.class);
        assertThat(Duration.between(ago(60), one(Due.RESOLUTION).dueAt().orElseThrow()))
                .isCloseTo(Duration.ofMinutes(24 * 60 + 20), Duration.ofMinutes(1));
        assertThat(clocks.read(one(Due.RESOLUTION), clocks.now()).paused())
                .isCloseTo(Duration.ofMinutes(20), Duration.ofMinutes(1));
        assertThat(clocks.resume(caseRef, id, "person:lan")).isInstanceOf(Pausing.NotNow.class);

        clocks.pause(caseRef, id, "WAITING", "person:lan");
        event(ClockEvent.CUSTOMER_WROTE, 0);
        assertThat(one(Due.RESOLUTION).state()).isEqualTo(RUNNING);
        assertThat(acts("clock.paused")).isEqualTo(2);
        assertThat(acts("clock.resumed")).isEqualTo(2);
        assertThat(clocks.pause("another", id, "WAITING", "person:lan")).isInstanceOf(Pausing.NotThere.class);
    }

    @Test
    void isNotPausedWhenItsTimeIsOver() {
        follow(deadline(Due.GREETING, "60 SECONDS ELAPSED"));
        event(ClockEvent.ARRIVED, 1);

        assertThat(clocks.pause(caseRef, one(Due.GREETING).id(), "WAITING", "person:lan"))
                .isInstanceOf(Pausing.NotNow.class);
    }

    @Test
    void keepsItsStartWhereRulesSayAnotherLength() {
        follow(RESOLUTION, deadline(Due.FOLLOW_UP, "60 MINUTES ELAPSED"));
        event(ClockEvent.OPENED, 60);
        var followUp = one(Due.FOLLOW_UP);
        follow(deadline(Due.RESOLUTION, "2 HOURS ELAPSED"), deadline(Due.FOLLOW_UP, "60.0 MINUTES ELAPSED"));

        assertThat(one(Due.RESOLUTION).startedAt()).isEqualTo(ago(60));
        assertThat(one(Due.RESOLUTION).dueAt()).contains(ago(-60));
        assertThat(one(Due.FOLLOW_UP)).isEqualTo(followUp);
        assertThat(acts("clock.moved")).isEqualTo(1);

        follow(deadline(Due.FOLLOW_UP, "50 MINUTES ELAPSED"));
        assertThat(one(Due.RESOLUTION).state()).isEqualTo(CANCELLED);
        assertThat(of(Due.FOLLOW_UP)).extracting(CaseClock::state).containsExactly(CANCELLED, RUNNING);
        assertThat(of(Due.FOLLOW_UP).getLast().startedAt()).isAfter(followUp.startedAt());
        clocks.follow(caseRef, "another", List.of(), Optional.empty());
        assertThat(of(Due.FOLLOW_UP).getLast().state()).isEqualTo(RUNNING);
        event(ClockEvent.FOLLOWED_UP, -1);
        assertThat(of(Due.FOLLOW_UP).getLast().state()).isEqualTo(MET);
    }

    @Test
    void isCountedAnewWhereItsCalendarIsAnotherNow() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var id = caseRef + "-calendar";
        keep(administrator, id, "00:00-12:00", 0);
        clocks.follow(caseRef, "sla", List.of(deadline(Due.RESOLUTION, "12 HOURS BUSINESS")), Optional.of(id));
        event(ClockEvent.OPENED, 0);
        var before = one(Due.RESOLUTION).dueAt().orElseThrow();

        keep(administrator, id, "00:00-24:00", 1);
        server.getBean(LookingAfter.class).recount();
        assertThat(one(Due.RESOLUTION).dueAt())
                .contains(one(Due.RESOLUTION).startedAt().plus(Duration.ofHours(12)));
        assertThat(before).isNotEqualTo(one(Due.RESOLUTION).dueAt().orElseThrow());
        administrator.delete("/api/v1/business-calendars/" + id).isProblem(409, "calendar-in-use");
    }

    /** Three nodes look after the same clocks, of which one dies again and again before it is done. */
    @Test
    void warnsAndBreachesOnceWhoeverDies() throws Exception {
        var refs = Stream.generate(() -> "clocks-" + CASES.incrementAndGet())
                .limit(30)
                .toList();
        for (var ref : refs) {
            clocks.follow(ref, "sla", List.of(FIRST_REPLY), Optional.empty());
            clocks.event(ref, ClockEvent.OPENED, ago(50));
        }
        var dying = node(new DyingListener());
        var living = node(List.of());
        together(dying, living);
        together(living);
        assertThat(actsOf("clock.warned", refs))
                .hasSize(30)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(1));

        owner().sql("""
            UPDATE case_clock SET due_at = now() - interval '1 second', next_at = now() - interval '1 second'
            WHERE case_ref = ANY(:refs)
            """).param("refs", refs.toArray(String[]::new)).update();
        together(dying, living, dying);
        together(living);
        assertThat(actsOf("clock.breached", refs))
                .hasSize(30)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
        assertThat(actsOf("clock.warned", refs).values()).containsOnly(1);
        for (var ref : refs) {
            assertThat(clocks.of(ref)).extracting(CaseClock::state).containsExactly(BREACHED);
        }
    }

    private LookingAfter node(ClockListener first) {
        return node(List.of(first));
    }

    private LookingAfter node(List<ClockListener> first) {
        var listeners = new ArrayList<>(first);
        listeners.add(server.getBean(ClocksOnRecord.class));
        var records = server.getBean(ClockRecords.class);
        var ofNode = new Clocks(
                records,
                server.getBean(CaseMatters.class),
                server.getBean(Hours.class),
                listeners,
                server.getBean(TransactionOperations.class));
        return new LookingAfter(ofNode, records, server.getBean(BusinessCalendars.class));
    }

    private static void together(LookingAfter... nodes) throws Exception {
        try (var threads = Executors.newFixedThreadPool(nodes.length)) {
            var tasks = Stream.of(nodes)
                    .<Callable<Boolean>>map(node -> () -> {
                        node.lookAfterAll();
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    /** Dies every other time, when all is written but nothing committed. */
    private static final class DyingListener implements ClockListener {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void prepare(String caseRef) {
            // Nothing is to be taken.
        }

        @Override
        public void changed(String caseRef, List<ClockChange> changes, Optional<Instant> next) {
            if (count.getAndIncrement() % 2 == 0) {
                throw new QueryTimeoutException("killed");
            }
        }
    }

    private void lookAfter() {
        server.getBean(LookingAfter.class).lookAfterAll();
    }

    private void follow(Deadline... deadlines) {
        clocks.follow(caseRef, "sla", List.of(deadlines), Optional.empty());
    }

    private void event(ClockEvent event, int minutesAgo) {
        clocks.event(caseRef, event, ago(minutesAgo));
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    private List<CaseClock> of(Due due) {
        return clocks.of(caseRef).stream()
                .filter(clock -> clock.deadline().due() == due)
                .toList();
    }

    private CaseClock one(Due due) {
        assertThat(of(due)).hasSize(1);
        return of(due).getFirst();
    }

    private List<String> states() {
        return clocks.of(caseRef).stream()
                .map(clock -> clock.deadline().due() + " " + clock.state())
                .toList();
    }

    private int acts(String action) {
        return actsOf(action, List.of(caseRef)).getOrDefault("case:" + caseRef, 0);
    }

    private Map<String, Integer> actsOf(String action, List<String> refs) {
        var subjects = refs.stream().map("case:"::concat).collect(Collectors.toSet());
        return owner()
                .sql("SELECT subject FROM audit_entry WHERE action = :action")
                .param("action", action)
                .query((row, _) -> row.getString("subject"))
                .list()
                .stream()
                .filter(subjects::contains)
                .collect(Collectors.toMap(subject -> subject, _ -> 1, Integer::sum));
    }

    private static void keep(Browser administrator, String id, String span, int version) {
        var week = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
                .map(day -> "\"%s\": [\"%s\"]".formatted(day, span))
                .collect(Collectors.joining(", "));
        var body = "{ %s, \"name\": \"Hours\", \"week\": { %s }, \"days\": [] }";
        if (version == 0) {
            administrator
                    .post("/api/v1/business-calendars", body.formatted("\"id\": \"" + id + "\"", week))
                    .isCreated();
        } else {
            administrator
                    .put("/api/v1/business-calendars/" + id, body.formatted("\"version\": " + version, week))
                    .isOk();
        }
    }

    private static Deadline deadline(Due due, String term) {
        var parts = term.split(" ", 3);
        return new Deadline(
                due, new Term(new BigDecimal(parts[0]), Term.Unit.valueOf(parts[1]), Term.Time.valueOf(parts[2])), "");
    }
}
