package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DecisionFeedTest extends RunningServer {
    private static final String FEED = "/api/v1/decision-feed";

    private String key = "";

    @BeforeEach
    void takeAKey() {
        key = key(Scope.DECISIONS, Scope.DECISIONS_ALL);
    }

    @Test
    void givesEachDecisionOnceInItsOrderHoweverLittleIsTakenAtATime() {
        var start = next("after=now");
        var decided = IntStream.range(0, 7).mapToObj(_ -> decided()).toList();

        var read = new ArrayList<String>();
        var at = start;
        JsonNode page;
        do {
            page = page("limit=2&after=" + at);
            assertThat(page.path("decisions").size()).isLessThanOrEqualTo(2);
            read.addAll(ids(page));
            at = page.path("next").asString();
        } while (!page.path("last").asBoolean());

        assertThat(read).containsSubsequence(decided).doesNotHaveDuplicates();
        assertThat(ids(page("after=" + start))).containsSubsequence(decided);
        var later = decided();
        assertThat(ids(page("after=" + at))).contains(later).doesNotContainAnyElementsOf(decided);
    }

    @Test
    void saysWhatWasAnsweredWithoutTheFacts() {
        var start = next("after=now");
        var answered = decide().json();

        var entry = page("after=" + start)
                .path("decisions")
                .valueStream()
                .filter(one -> one.path("id").equals(answered.path("id")))
                .findFirst()
                .orElseThrow();

        assertThat(entry.path("decision")).isEqualTo(answered);
        assertThat(entry.path("decision").has("facts")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=e30",
                "after=",
                "after=eyJzaW5jZSI6MSwiYXQiOnsieCI6MX19",
                "limit=0",
                "limit=1001"
            })
    void refusesWhatIsNoPlaceInIt(String query) {
        get(FEED + "?" + query, key).isProblem(400, "bad-request");
    }

    private String next(String query) {
        return page(query).path("next").asString();
    }

    private JsonNode page(String query) {
        return get(FEED + "?" + query, key).isOk().json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("decisions")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private String decided() {
        return decide().json().path("id").asString();
    }

    private Reply decide() {
        return decide("{\"ruleSet\": \"late-parcel\", \"facts\": {\"parcel\": {\"daysLate\": 2}}}", key)
                .isCreated();
    }
}
