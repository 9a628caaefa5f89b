package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.draft.DraftServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DraftEvaluationsTest extends DraftServer {
    private static final String PARCEL = "{\"parcel\":{\"daysLate\":2,\"fee\":\"12.5 EUR\"}}";
    private static final String FACTS = "{\"order\":{\"daysLate\":3}}";

    @Test
    void stateWhatADraftSaysBeforeThereIsARelease() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-to-try", "empty");

        var said = author.post(DRAFTS + "/" + id + "/evaluations", "{\"facts\":%s}".formatted(FACTS))
                .isOk()
                .json();

        assertThat(said.path("outcome").path("release").asInt()).isZero();
        assertThat(said.path("outcome").path("effects").get(0).path("type").asString())
                .isEqualTo("APOLOGY");
        assertThat(said.path("live").isNull()).isTrue();
    }

    @Test
    void compareUnsavedRulesWithTheLiveRelease() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        var same = author.post(DRAFTS + "/" + id + "/evaluations", "{\"facts\":%s}".formatted(PARCEL))
                .isOk()
                .json();
        assertThat(without(same.path("outcome"))).isEqualTo(without(same.path("live")));

        var body = JSON.createObjectNode();
        body.set("facts", JSON.readTree(PARCEL));
        body.putObject("files").put("rules/more.drl", """
            rule "Everybody gets an apology" when then outcome.gesture(APOLOGY, GOODWILL); end
            """);
        var other = author.post(DRAFTS + "/" + id + "/evaluations", body.toString())
                .isOk()
                .json();
        assertThat(other.path("outcome").path("trace").toString()).contains("Everybody gets an apology");
        assertThat(other.path("live")).isEqualTo(same.path("live"));
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void nameEveryFault() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-with-faults", "empty");
        var path = DRAFTS + "/" + id + "/evaluations";

        assertThat(author.post(path, "{\"files\":{\"x\":1},\"y\":1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("facts WRONG_TYPE", "files.x WRONG_TYPE", "y UNKNOWN_MEMBER");
        assertThat(author.post(path, "{\"facts\":{\"order\":{\"daysLate\":\"x\"},\"parcel\":{}}}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("facts.order.daysLate WRONG_TYPE", "facts.parcel UNKNOWN_FACT");
        assertThat(author.post(path, "{\"facts\":{},\"files\":{\"rules/late.drl\":\"rule\"}}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .allMatch(fault -> fault.startsWith("rules/late.drl line 1"));
        author.post(DRAFTS + "/none/evaluations", "{}").isProblem(404, "not-found");
    }

    @Test
    void takeTheFactsOfADecisionFromThoseWhoMaySeeIt() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        var decision = decide("{\"ruleSet\":\"late-parcel\",\"facts\":%s}".formatted(PARCEL), key(Scope.DECISIONS))
                .isCreated()
                .json();
        var body = "{\"decision\":\"%s\"}".formatted(decision.path("id").asString());

        var said = signIn(Role.COMPLIANCE)
                .post(DRAFTS + "/" + id + "/evaluations", body)
                .isOk()
                .json();

        assertThat(said.path("outcome").path("effects")).isEqualTo(decision.path("effects"));
        author.post(DRAFTS + "/" + id + "/evaluations", body).isProblem(403, "not-allowed");
        assertThat(signIn(Role.COMPLIANCE)
                        .post(DRAFTS + "/" + id + "/evaluations", "{\"decision\":\"none\"}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("decision NOT_IN_LIST");
    }

    private static JsonNode without(JsonNode outcome) {
        var left = (ObjectNode) outcome.deepCopy();
        left.remove("release");
        return left;
    }
}
