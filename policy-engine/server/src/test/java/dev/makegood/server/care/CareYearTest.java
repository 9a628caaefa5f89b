package dev.makegood.server.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A year and more of customers whose facts change, against the policy as it reads. The clock goes far ahead, on a server of its own. */
@TestPropertySource(properties = "server.of=care")
class CareYearTest extends RunningServer {
    private static final long SEED = 20270301;
    private static final int CUSTOMERS = 4;
    private static final int WEEKS = 54;
    private static final int MOST_A_YEAR = 4;

    private final Random random = new Random(SEED);
    private final String prefix = "year-" + UUID.randomUUID() + "-";
    private final List<NaiveCare> naive = new ArrayList<>();
    private Browser system = new Browser("");
    private Browser agent = new Browser("");

    @AfterEach
    void forgetEverybody() {
        owner().sql("DELETE FROM care_customer").update();
    }

    @Test
    void doesForEveryCustomerWhatThePolicySays() {
        var days = server.getBean(CareDays.class);
        meetCustomers(days.today());
        var thought = days.today().minusDays(1);

        for (var week = 0; week < WEEKS; week++) {
            var today = days.today();
            askAll();
            for (var day = thought.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                for (var customer : naive) {
                    customer.think(day, days.momentOn(day));
                }
            }
            thought = today;
            work(today);
            live(today);
            assertThat(kept()).as("in week %d", week).isEqualTo(expected());
            clock.goOn(Duration.ofDays(7));
        }

        assertThat(expected()).hasSizeGreaterThan(CUSTOMERS * 2);
        assertThat(expected().toString())
                .contains("BIRTHDAY_CARD", "THANK_YOU_NOTE", "CHECK_IN_CALL", "SURPRISE", "WITHDRAWN", "SKIPPED");
        naive.forEach(CareYearTest::holdsTheCap);
    }

    private static void holdsTheCap(NaiveCare customer) {
        var contacts = customer.tasks.stream()
                .filter(task -> task.state.equals("DONE"))
                .flatMap(task -> task.endedOn.stream())
                .toList();
        contacts.forEach(last -> assertThat(
                        contacts.stream().filter(day -> !day.isAfter(last) && day.isAfter(last.minusMonths(12))))
                .hasSizeLessThanOrEqualTo(MOST_A_YEAR));
    }

    private void meetCustomers(LocalDate today) {
        signIn();
        for (var one = 0; one < CUSTOMERS; one++) {
            var customer = new NaiveCare();
            var known = customer.known;
            known.birthday = one == 0
                    ? LocalDate.of(1992, 2, 29)
                    : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(365));
            known.cards = one == 0 || random.nextInt(4) > 0;
            known.marketing = one > 0;
            known.calls = true;
            known.top = one % 2 == 0;
            known.months = random.nextInt(24);
            known.score = one < 2 ? 79 : 80;
            known.lastOrder = today.minusDays(random.nextInt(40));
            known.lastContact = today.minusDays(random.nextInt(40));
            naive.add(customer);
            state(one, customer);
        }
    }

    /** Somebody does what is due, skips it or leaves it. */
    private void work(LocalDate today) {
        signIn();
        for (var one = 0; one < CUSTOMERS; one++) {
            for (var task : naive.get(one).tasks) {
                var chance = random.nextInt(10);
                if (task.state.equals("OPEN") && chance < 6) {
                    var isDone = chance < 5;
                    agent.post(
                                    "/api/v1/care-tasks/%s/%s".formatted(id(one, task), isDone ? "done" : "skipped"),
                                    isDone ? "{}" : "{\"reason\": \"Away\"}")
                            .isOk();
                    task.state = isDone ? "DONE" : "SKIPPED";
                    task.endedOn = Optional.of(today);
                }
            }
        }
    }

    /** Customers order, complain and change their minds. */
    private void live(LocalDate today) {
        for (var one = 0; one < CUSTOMERS; one++) {
            var customer = naive.get(one);
            change(customer.known, today);
            state(one, customer);
            customer.withdraw(today);
        }
    }

    private void change(NaiveCare.Known known, LocalDate today) {
        known.cards ^= random.nextInt(14) == 0;
        known.marketing ^= random.nextInt(14) == 0;
        known.calls ^= random.nextInt(14) == 0;
        known.months += random.nextInt(4) == 0 ? 1 : 0;
        known.complaintOpen = known.complaintOpen ? random.nextInt(3) > 0 : random.nextInt(40) == 0;
        if (known.complaintOpen) {
            known.complaint = Optional.of(today);
        }
        if (random.nextInt(9) == 0) {
            known.order++;
            known.orderTotal = random.nextBoolean() ? 300 : 299;
            known.placedAt = clock.instant();
            known.lastOrder = today;
        }
        if (random.nextInt(15) == 0) {
            known.lastContact = today;
        }
    }

    private void state(int one, NaiveCare customer) {
        var known = customer.known;
        system.put("/api/v1/customers/" + prefix + one + "/care-facts", """
            {"language": "en", "facts": {
              "customer": {"birthday": "%s", "tier": "%s", "tenureMonths": %d, "relationshipScore": %d,
                           "consents": {"birthday": %s, "marketing": %s, "calls": %s}},
              "branch": {"largePurchase": "250.00 USD"}, "order": {%s},
              "history": {"orders24m": 2, "averageOrder": "100.00 USD", "lastOrderOn": "%s", "lastContactOn": "%s",
                          "complaints90d": %d, "openComplaints": %d%s}}}
            """.formatted(
                                known.birthday,
                                known.top ? "TOP" : "GOLD",
                                known.months,
                                known.score,
                                known.cards,
                                known.marketing,
                                known.calls,
                                known.order == 0 ? "" : order(known),
                                known.lastOrder,
                                known.lastContact,
                                known.complaint.isPresent() ? 1 : 0,
                                known.complaintOpen ? 1 : 0,
                                known.complaint
                                        .map(", \"lastComplaintOn\": \"%s\""::formatted)
                                        .orElse("")))
                .isOk();
    }

    private static String order(NaiveCare.Known known) {
        return "\"id\": \"%d\", \"status\": \"DELIVERED\", \"total\": \"%d.00 USD\", \"placedAt\": \"%s\""
                .formatted(known.order, known.orderTotal, known.placedAt);
    }

    private List<String> expected() {
        var all = new ArrayList<String>();
        for (var one = 0; one < CUSTOMERS; one++) {
            for (var task : naive.get(one).tasks) {
                all.add(one + " " + task);
            }
        }
        return all.stream().sorted().toList();
    }

    private List<String> kept() {
        return owner().sql("""
            SELECT right(customer, 1) || ' ' || type || ' ' || made_on || ' ' || state FROM care_task
            WHERE customer LIKE :prefix || '%'
            """).param("prefix", prefix).query((row, _) -> row.getString(1)).list().stream()
                .sorted()
                .toList();
    }

    private String id(int one, NaiveCare.Task task) {
        return owner().sql("""
            SELECT id::text FROM care_task
            WHERE customer = :customer AND type = :type AND made_on = :madeOn AND state = 'OPEN'
            """)
                .param("customer", prefix + one)
                .param("type", task.type)
                .param("madeOn", task.madeOn)
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** Keys are good for an hour by the clock that goes on. */
    private void signIn() {
        system = browser().bearing(key(Scope.CARE_FACTS));
        agent = browser().bearing(key(Scope.CARE));
    }

    /** The server itself may be about to ask. */
    private void askAll() {
        server.getBean(CareRound.class).askAll();
        await().until(() -> owner().sql("SELECT NOT EXISTS (SELECT 1 FROM care_customer WHERE asked_on < :day)")
                .param("day", server.getBean(CareDays.class).lastDue())
                .query(Boolean.class)
                .single());
    }
}
