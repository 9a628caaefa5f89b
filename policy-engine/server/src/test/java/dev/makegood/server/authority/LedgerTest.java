package dev.makegood.server.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.server.SettableClock;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.postgres.TestDatabase;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No budget is overspent by one unit, and nothing stays reserved. */
class LedgerTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration OVER = Duration.ofSeconds(-1);

    private static final SettableClock CLOCK = new SettableClock();
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final LedgerNode ONE = new LedgerNode(DATABASE, CLOCK);
    private static final LedgerNode OTHER = new LedgerNode(DATABASE, CLOCK);

    private final JdbcClient owner = JdbcClient.create(DATABASE.asOwner());

    @BeforeAll
    static void openBranches() {
        var owner = JdbcClient.create(DATABASE.asOwner());
        for (var branch : List.of("hue", "vinh")) {
            owner.sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                    .param("id", branch)
                    .update();
        }
    }

    @BeforeEach
    void clear() {
        CLOCK.goBack();
        owner.sql("""
            ALTER TABLE ledger_share DISABLE TRIGGER ledger_share_is_append_only;
            ALTER TABLE reply_entry DISABLE TRIGGER reply_entry_is_append_only;
            TRUNCATE goodwill_limit, ledger_share, ledger_entry, ledger_account, reply_entry;
            ALTER TABLE reply_entry ENABLE TRIGGER reply_entry_is_append_only;
            ALTER TABLE ledger_share ENABLE TRIGGER ledger_share_is_append_only
            """).update();
    }

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
    }

    @Test
    void saysEveryBudgetThatDoesNotHoldIt() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        ONE.limit(BudgetScope.AGENT_DAY, null, null, "150 USD");
        ONE.limit(BudgetScope.AGENT_DAY, null, null, "1000 VND");
        given(ONE, claim("60 USD", "C-1", "mai", "lan"));

        assertThat(over(ONE, claim("50 USD", "C-1", "mai", "lan"))).containsExactly("CASE 40.00 USD");
        assertThat(over(ONE, claim("100 USD", "C-1", "mai", "lan")))
                .containsExactly("CASE 40.00 USD", "AGENT_DAY 90.00 USD");
        assertThat(over(ONE, claim("91 USD", "C-2", "bao", "lan"))).containsExactly("AGENT_DAY 90.00 USD");
        given(ONE, claim("90 USD", "C-2", "bao", "lan"));
        given(ONE, claim("1000 EUR", "C-2", "bao", "lan"));
        assertThat(over(ONE, claim("1 USD", "C-2", "bao", "lan"))).isNotEmpty();
    }

    @Test
    void catchesOneGestureThatIsSplitOverSeveralCases() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        given(ONE, claim("70 USD", "C-1", "mai", "O-7", "lan"));

        assertThat(over(OTHER, claim("31 USD", "C-2", "mai", "O-7", "minh"))).containsExactly("CASE 30.00 USD");
        given(OTHER, claim("30 USD", "C-2", "mai", "O-7", "minh"));
        given(OTHER, claim("100 USD", "C-3", "bao", "O-7", "minh"));
        // That the same case is about something else gains nothing.
        assertThat(over(ONE, claim("71 USD", "C-2", "mai", "O-8", "lan"))).containsExactly("CASE 70.00 USD");
    }

    @Test
    void holdsEachToTheLimitOfTheirGradeAndBranch() {
        ONE.limit(BudgetScope.CASE, null, null, "10 USD");
        ONE.limit(BudgetScope.CASE, Grade.SENIOR, null, "100 USD");
        ONE.limit(BudgetScope.BRANCH_MONTH, null, null, "500 USD");
        ONE.limit(BudgetScope.BRANCH_MONTH, null, "vinh", "50 USD");

        given(ONE, claim("60 USD", "C-1", "mai", "lan"));
        var novice = Caller.person("tam", "Tam", Set.of(), Grade.FRONTLINE, "vinh");
        assertThat(over(ONE, new Claim(money("60 USD"), matter("C-1", "mai", null), novice)))
                .containsExactly("CASE 0.00 USD", "BRANCH_MONTH 50.00 USD");
    }

    @Test
    void keepsWhatGoesBeyondALimitApart() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        ONE.limit(BudgetScope.CUSTOMER_YEAR, null, null, "1000 USD");
        var entry = ONE.ledger.reserveBeyond(claim("130 USD", "C-1", "mai", "lan"), LONG);

        assertThat(accounts()).containsExactly("CASE 100/0 30/0", "CUSTOMER_YEAR 130/0 0/0");
        assertThat(ONE.ledger.commit(entry)).isTrue();
        assertThat(accounts()).containsExactly("CASE 0/100 0/30", "CUSTOMER_YEAR 0/130 0/0");
        assertThat(ONE.ledger.reverse(entry)).isTrue();
        assertThat(accounts()).containsExactly("CASE 0/0 0/0", "CUSTOMER_YEAR 0/0 0/0");
    }

    @Test
    void writesDownWhatIsStatutoryAndNeverBlocksIt() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        var owed = new Gesture("COMPENSATION", Gesture.Basis.STATUTORY, Money.parse("600 USD"));
        given(ONE, new Claim(owed, matter("C-1", "mai", null), person("lan")));

        assertThat(accounts()).isEmpty();
        assertThat(ONE.entries.givenTo("mai", CLOCK.instant().minusSeconds(1), 5))
                .extracting(PastGesture::type)
                .containsExactly("COMPENSATION");
        given(ONE, claim("100 USD", "C-1", "mai", "lan"));
    }

    @Test
    void beginsADayAMonthAndAYearByTheClockOfTheOrganisation() {
        ONE.limit(BudgetScope.AGENT_DAY, null, null, "1 USD");
        goTo("2026-12-31T16:59:59Z");
        given(ONE, claim("1 USD", "C-1", "mai", "lan"));
        assertThat(over(ONE, claim("1 USD", "C-1", "mai", "lan"))).isNotEmpty();
        goTo("2026-12-31T17:00:00Z");
        given(ONE, claim("1 USD", "C-1", "mai", "lan"));

        assertThat(owner.sql("SELECT period FROM ledger_account ORDER BY 1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("2026-12-31", "2027-01-01");
    }

    @Test
    void leavesWhatWasGivenWhereALimitIsLowered() {
        var limit = ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        given(ONE, claim("80 USD", "C-1", "mai", "lan"));
        var reserved = reserved(ONE, claim("20 USD", "C-1", "mai", "lan"), LONG);
        ONE.limits.change(new Limit(
                limit.id(),
                limit.scope(),
                limit.grade(),
                limit.branch(),
                Money.parse("50 USD").orElseThrow(),
                limit.approver(),
                1));

        assertThat(over(ONE, claim("1 USD", "C-1", "mai", "lan"))).containsExactly("CASE 0.00 USD");
        assertThat(ONE.ledger.commit(reserved)).isTrue();
        assertThat(accounts()).containsExactly("CASE 0/100 0/0");
        ONE.ledger.reserveBeyond(claim("5 USD", "C-1", "mai", "lan"), LONG);
        assertThat(accounts()).containsExactly("CASE 0/100 5/0");
    }

    @Test
    void takesNoStepTwiceAndNoneBack() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        var expired = reserved(ONE, claim("100 USD", "C-1", "mai", "lan"), OVER);
        OTHER.sweep();
        assertThat(ONE.ledger.commit(expired)).isFalse();
        assertThat(ONE.ledger.release(expired)).isFalse();
        assertThat(ONE.ledger.reverse(expired)).isFalse();

        var given = given(ONE, claim("100 USD", "C-1", "mai", "lan"));
        assertThat(ONE.ledger.commit(given)).isFalse();
        assertThat(ONE.ledger.release(given)).isFalse();
        assertThat(ONE.ledger.reverse(given)).isTrue();
        assertThat(ONE.ledger.reverse(given)).isFalse();
        assertThat(accounts()).containsExactly("CASE 0/0 0/0");
        assertThatThrownBy(() -> owner.sql("UPDATE ledger_entry SET state = 'COMMITTED', ended_at = NULL")
                        .update())
                .hasMessageContaining("does not become COMMITTED");
    }

    @Test
    void isHeldToItsBoundsByTheDatabaseItself() {
        ONE.limit(BudgetScope.CASE, null, null, "100 USD");
        given(ONE, claim("100 USD", "C-1", "mai", "lan"));

        assertThatThrownBy(() -> owner.sql("UPDATE ledger_account SET committed = committed + 0.01")
                        .update())
                .hasMessageContaining("ledger_account_is_not_overspent");
    }

    @Test
    void doesAsANaiveLedgerDoesWhateverComes() {
        for (var seed = 1; seed <= 8; seed++) {
            var naive = new NaiveLedger(ONE, CLOCK);
            naive.setLimits(new Random(seed));
            for (var step = 0; step < 60; step++) {
                naive.step(step % 2 == 0 ? ONE : OTHER);
                assertThat(accountsByHolder())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(naive.accounts());
            }
            clear();
        }
    }

    @Test
    void isNeverOverspentByManyAtOnceOnTwoNodes() throws InterruptedException, ExecutionException {
        ONE.limit(BudgetScope.CASE, null, null, "40 USD");
        ONE.limit(BudgetScope.AGENT_DAY, null, null, "90 USD");
        ONE.limit(BudgetScope.CUSTOMER_YEAR, null, null, "70 USD");
        ONE.limit(BudgetScope.BRANCH_MONTH, null, null, "200 USD");

        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> working = new ArrayList<>();
            for (var thread = 0; thread < 16; thread++) {
                working.add(threads.submit(spender(thread)));
            }
            var given = 0;
            for (var each : working) {
                given += each.get();
            }
            OTHER.sweep();
            assertThat(given).isPositive();
            assertThat(total("committed", "CUSTOMER_YEAR")).isEqualByComparingTo(BigDecimal.valueOf(given));
        }
        assertThat(total("reserved", "CASE")).isZero();
        assertThat(owner.sql("SELECT count(*) FROM ledger_entry WHERE state = 'RESERVED'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
        assertThat(owner.sql("""
            SELECT scope || ' ' || holder FROM ledger_account
            WHERE committed > CASE scope WHEN 'CASE' THEN 40 WHEN 'AGENT_DAY' THEN 90
                WHEN 'CUSTOMER_YEAR' THEN 70 ELSE 200 END
            """).query((row, _) -> row.getString(1)).list()).isEmpty();
        // Everybody tried until nothing was left: one unit more would not have gone, and none was lost.
        assertThat(total("committed", "BRANCH_MONTH")).isEqualByComparingTo("200");
    }

    /** Gives, takes back, lets go and forgets, in an order of its own; last it gives what there is. */
    private Callable<Integer> spender(int thread) {
        return () -> {
            var random = new Random(thread);
            var node = thread % 2 == 0 ? ONE : OTHER;
            var given = 0;
            for (var step = 0; step < 60; step++) {
                var claim = claim(1 + random.nextInt(5), random);
                var lease = random.nextInt(3) == 0 ? OVER : LONG;
                if (node.ledger.reserve(claim, lease) instanceof Reserving.Reserved(var entry)) {
                    given += went(node, entry, claim, random.nextInt(4));
                }
                if (random.nextInt(10) == 0) {
                    node.sweep();
                }
            }
            OTHER.sweep();
            for (var thing = 0; thing < 18; thing++) {
                var claim = new Claim(
                        money("1 USD"),
                        matter("L-" + thing, "customer-" + thing % 6, null),
                        person("last-" + thread % 4));
                while (node.ledger.reserve(claim, LONG) instanceof Reserving.Reserved(var entry)) {
                    given += node.ledger.commit(entry) ? 1 : 0;
                }
            }
            return given;
        };
    }

    private static int went(LedgerNode node, UUID entry, Claim claim, int how) {
        var units = claim.gesture().amount().orElseThrow().amount().intValueExact();
        return switch (how) {
            case 0 -> {
                node.ledger.release(entry);
                yield 0;
            }
            case 1 -> node.ledger.commit(entry) && !node.ledger.reverse(entry) ? units : 0;
            default -> node.ledger.commit(entry) ? units : 0;
        };
    }

    private static Claim claim(int units, Random random) {
        var customer = random.nextInt(3);
        return new Claim(
                money(units + " USD"),
                matter(
                        "C-%d-%d".formatted(customer, random.nextInt(3)),
                        "customer-" + customer,
                        random.nextBoolean() ? "O-" + random.nextInt(2) : null),
                person("agent-" + random.nextInt(4)));
    }

    private void goTo(String moment) {
        CLOCK.goOn(Duration.between(CLOCK.instant(), Instant.parse(moment)));
    }

    private BigDecimal total(String column, String scope) {
        return owner.sql("SELECT coalesce(sum(%s), 0) FROM ledger_account WHERE scope = '%s'".formatted(column, scope))
                .query((row, _) -> row.getBigDecimal(1))
                .single();
    }

    private List<String> accounts() {
        return owner.sql("""
            SELECT scope, trim_scale(reserved) AS reserved, trim_scale(committed) AS committed,
                trim_scale(reserved_beyond) AS reserved_beyond, trim_scale(committed_beyond) AS committed_beyond
            FROM ledger_account ORDER BY scope, holder
            """)
                .query((row, _) -> "%s %s/%s %s/%s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    private List<String> accountsByHolder() {
        return owner
                .sql("""
                    SELECT holder, period, trim_scale(reserved)::text, trim_scale(committed)::text,
                        trim_scale(reserved_beyond)::text, trim_scale(committed_beyond)::text
                    FROM ledger_account
                    WHERE reserved + committed + reserved_beyond + committed_beyond > 0
                    """)
                .query((row, _) -> String.join(
                        " ",
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static UUID given(LedgerNode node, Claim claim) {
        var entry = reserved(node, claim, LONG);
        assertThat(node.ledger.commit(entry)).isTrue();
        return entry;
    }

    private static UUID reserved(LedgerNode node, Claim claim, Duration lease) {
        return switch (node.ledger.reserve(claim, lease)) {
            case Reserving.Reserved(var entry) -> entry;
            case Reserving.OverLimit(var over) -> throw new AssertionError("over " + over);
        };
    }

    private static List<String> over(LedgerNode node, Claim claim) {
        return switch (node.ledger.reserve(claim, LONG)) {
            case Reserving.Reserved _ -> List.of();
            case Reserving.OverLimit(var over) ->
                over.stream()
                        .map(budget -> budget.scope() + " " + budget.left())
                        .toList();
        };
    }

    private static Claim claim(String amount, String caseRef, String customer, String by) {
        return new Claim(money(amount), matter(caseRef, customer, null), person(by));
    }

    private static Claim claim(String amount, String caseRef, String customer, String about, String by) {
        return new Claim(money(amount), matter(caseRef, customer, about), person(by));
    }

    static Gesture money(String amount) {
        return new Gesture("VOUCHER", Gesture.Basis.GOODWILL, Money.parse(amount));
    }

    static Matter matter(String caseRef, String customer, @Nullable String about) {
        return new Matter(Optional.of(caseRef), Optional.of(customer), Optional.ofNullable(about), Optional.empty());
    }

    static Caller person(String user) {
        return Caller.person(user, user, Set.of(), Grade.SENIOR, "hue");
    }
}
