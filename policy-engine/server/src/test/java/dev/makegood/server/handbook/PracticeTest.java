package dev.makegood.server.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PracticeTest extends RunningServer {
    private static final String PRACTICE = "/api/v1/rule-sets/late-parcel/practice";

    @Test
    void asksWithoutTellingTheAnswer() {
        var asked = signIn(Role.AGENT).get(PRACTICE).isOk().json();

        assertThat(asked.propertyNames()).containsExactly("release", "number", "count", "facts", "choices");
        assertThat(asked.path("count").asInt()).isEqualTo(3);
        assertThat(asked.path("choices")
                        .valueStream()
                        .map(choice -> choice.path("key").asString()))
                .containsExactly(
                        "gesture.FREE_GIFT", "gesture.REFUND", "refuse.CLAIM", "task.IMPROVEMENT", "ask", "nothing");
    }

    @Test
    void saysWhetherAnAnswerIsRightAndWhy() {
        var agent = signIn(Role.AGENT);
        var number = numberOf(agent, "2 days");

        assertThat(answer(agent, number, "nothing").path("right").asBoolean()).isFalse();
        var told = answer(agent, number, "gesture.REFUND");
        assertThat(told.path("right").asBoolean()).isTrue();
        var reason = told.path("reasons").get(0);
        assertThat(reason.path("title").path("vi").asString()).isEqualTo("Trễ hai ngày: hoàn phí");
        assertThat(reason.path("source").path("clause").path("en").asString())
                .isEqualTo("Two days late the fee is paid back.");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        var agent = signIn(Role.AGENT);

        agent.post(PRACTICE, "{\"release\":1,\"number\":1,\"choices\":[]}").isProblem(422, "request-not-valid");
        agent.post(PRACTICE, "{\"release\":1,\"number\":9,\"choices\":[\"ask\"]}")
                .isProblem(422, "request-not-valid");
        agent.post(PRACTICE, "{\"release\":1,\"number\":1,\"choices\":[\"magic\"]}")
                .isProblem(422, "request-not-valid");
        agent.post(PRACTICE, "{\"release\":99,\"number\":1,\"choices\":[\"ask\"]}")
                .isProblem(409, "changed-meanwhile");
        agent.get(PRACTICE + "?number=9").isProblem(404, "not-found");
    }

    @Test
    void recordsNoDecision() {
        var agent = signIn(Role.AGENT);
        answer(agent, 1, "nothing");

        assertThat(agent.get("/api/v1/decisions")
                        .isOk()
                        .json()
                        .path("decisions")
                        .size())
                .isZero();
    }

    private static int numberOf(Browser agent, String value) {
        return IntStream.rangeClosed(1, 3)
                .filter(number -> agent.get(PRACTICE + "?number=" + number)
                        .isOk()
                        .json()
                        .path("facts")
                        .valueStream()
                        .anyMatch(
                                fact -> fact.path("value").path("en").asString().equals(value)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode answer(Browser agent, int number, String choice) {
        var release = agent.get(PRACTICE).isOk().json().path("release").asInt();
        return agent.post(
                        PRACTICE,
                        "{\"release\":%d,\"number\":%d,\"choices\":[\"%s\"]}".formatted(release, number, choice))
                .isOk()
                .json();
    }
}
