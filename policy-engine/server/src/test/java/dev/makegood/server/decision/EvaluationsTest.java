package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationsTest extends RunningServer {
    @Test
    void saysWhatIsDueAndWhy() {
        var outcome = evaluate(parcel("\"daysLate\": 2, \"fee\": \"12.5 EUR\", \"strike\": false"))
                .isOk()
                .json();

        assertThat(outcome.propertyNames())
                .containsExactly(
                        "ruleSet",
                        "release",
                        "digest",
                        "engine",
                        "effects",
                        "missingFacts",
                        "assumed",
                        "conflicts",
                        "vetoes",
                        "gap",
                        "trace");
        assertThat(outcome.path("ruleSet").asString()).isEqualTo("late-parcel");
        assertThat(outcome.path("release").asInt()).isEqualTo(1);
        assertThat(outcome.path("digest").asString()).startsWith("sha256:");
        assertThat(outcome.path("effects").size()).isEqualTo(1);
        assertThat(outcome.path("effects").get(0).toString())
                .isEqualTo("{\"rank\":1,\"kind\":\"gesture\",\"type\":\"REFUND\",\"basis\":\"STATUTORY\","
                        + "\"amount\":{\"amount\":\"12.50\",\"currency\":\"EUR\"},"
                        + "\"reason\":\"LATE\","
                        + "\"reasonText\":{\"en\":\"The parcel was late\",\"vi\":\"Bưu kiện giao trễ\"},"
                        + "\"clause\":{\"en\":\"Two days late the fee is paid back.\","
                        + "\"vi\":\"Trễ hai ngày thì hoàn phí.\"},"
                        + "\"clauseAddress\":\"https://parcels.example/terms\","
                        + "\"wording\":{\"en\":\"We pay back €12.50.\","
                        + "\"vi\":\"Chúng tôi hoàn lại 12,50 EUR.\"},"
                        + "\"rule\":\"Two days late: the fee is paid back\","
                        + "\"title\":{\"en\":\"Two days late: the fee is paid back\","
                        + "\"vi\":\"Trễ hai ngày: hoàn phí\"},"
                        + "\"group\":\"PARCEL\",\"terms\":{\"times\":1},\"facts\":[\"parcel\"]}");
        assertThat(outcome.path("trace").toString())
                .isEqualTo("[{\"rule\":\"Two days late: the fee is paid back\",\"facts\":[\"parcel\"]}]");
    }

    @ParameterizedTest
    @CsvSource({"250000 VND, 250000, VND", "0.1 EUR, 0.10, EUR", "7.125 BHD, 7.125, BHD"})
    void givesAmountsTheDecimalsOfTheirCurrency(String fee, String amount, String currency) {
        var effect = evaluate(parcel("\"daysLate\": 2, \"fee\": \"%s\"".formatted(fee)))
                .isOk()
                .json()
                .path("effects")
                .get(0);

        assertThat(effect.path("amount").path("amount").asString()).isEqualTo(amount);
        assertThat(effect.path("amount").path("currency").asString()).isEqualTo(currency);
    }

    @Test
    void saysWhatItAssumedAndWhatIsMissing() {
        var outcome =
                evaluate(parcel("\"daysLate\": 2, \"fee\": \"5 EUR\"")).isOk().json();

        assertThat(outcome.path("assumed").toString())
                .isEqualTo("[{\"fact\":\"parcel\",\"attribute\":\"strike\",\"value\":false}]");
        assertThat(outcome.path("missingFacts").valueStream().map(Object::toString))
                .contains("{\"fact\":\"parcel\",\"attribute\":\"strike\","
                        + "\"question\":{\"en\":\"Was there a strike?\",\"vi\":\"Có đình công không?\"}}");
    }

    @Test
    void answersTheSameTwice() {
        var key = key(Scope.EVALUATIONS);
        var body = parcel("\"daysLate\": 3, \"fee\": \"5 EUR\"");

        assertThat(evaluate(body, key).text()).isEqualTo(evaluate(body, key).text());
    }

    @Test
    void knowsNoSuchRuleSet() {
        evaluate("{\"ruleSet\": \"none\", \"facts\": {}}").isProblem(404, "rule-set-unknown");
    }

    @Test
    void namesEveryFaultOfTheFacts() {
        var reply = evaluate("""
            {"ruleSet": "late-parcel", "facts": {
              "parcel": {"daysLate": 366, "fee": "much", "weight": 1, "sentOn": "yesterday"},
              "scan": [{"on": "2027-01-01"}, {"place": 7}],
              "now": {"today": "2027-01-01"},
              "weather": {}}}\
            """).isProblem(422, "facts-not-valid");

        assertThat(reply.faults())
                .containsExactly(
                        "facts.now SERVER_OWNED",
                        "facts.parcel.daysLate OUT_OF_BOUNDS",
                        "facts.parcel.fee WRONG_TYPE",
                        "facts.parcel.sentOn WRONG_TYPE",
                        "facts.parcel.weight UNKNOWN_ATTRIBUTE",
                        "facts.scan[1].place WRONG_TYPE",
                        "facts.weather UNKNOWN_FACT");
        assertThat(reply.json().path("errors").valueStream()).allSatisfy(error -> {
            assertThat(error.path("reason").path("en").asString()).isNotBlank();
            assertThat(error.path("reason").path("vi").asString()).isNotBlank();
            assertThat(error.path("remedy").path("en").asString()).isNotBlank();
            assertThat(error.path("remedy").path("vi").asString()).isNotBlank();
        });
    }

    @Test
    void namesFaultsOfTheRequestAndItsFactsTogether() {
        var reply = evaluate("""
            {"ruleSet": "late-parcel", "caseRef": 7, "dryRun": true,
             "facts": {"parcel": {"daysLate": 0.5}}}\
            """).isProblem(422, "request-not-valid");

        assertThat(reply.faults())
                .containsExactly("caseRef WRONG_TYPE", "dryRun UNKNOWN_MEMBER", "facts.parcel.daysLate WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | facts MISSING, ruleSet MISSING",
                "{\"ruleSet\": null, \"facts\": null} | facts MISSING, ruleSet MISSING",
                "{\"ruleSet\": 1, \"facts\": []} | facts WRONG_TYPE, ruleSet WRONG_TYPE",
                "{\"ruleSet\": \"late-parcel\", \"facts\": \"x\"} | facts WRONG_TYPE",
                "{\"ruleSet\": \"late-parcel\"} | facts MISSING",
            })
    void namesWhatIsMissingOrOfAWrongType(String body, String faults) {
        assertThat(String.join(
                        ", ", evaluate(body).isProblem(422, "request-not-valid").faults()))
                .isEqualTo(faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"text\"", "true"})
    void takesNothingButAnObject(String body) {
        assertThat(evaluate(body).isProblem(422, "request-not-valid").faults()).containsExactly(" WRONG_TYPE");
    }

    @Test
    void refusesACaseRefThatIsTooLong() {
        var body = "{\"ruleSet\": \"late-parcel\", \"caseRef\": \"%s\", \"facts\": {}}";

        evaluate(body.formatted("x".repeat(200))).isOk();
        assertThat(evaluate(body.formatted("x".repeat(201)))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("caseRef TOO_LARGE");
    }

    @Test
    void listsAThousandFaultsAndSaysThatMoreFollow() {
        var members =
                IntStream.range(0, 1_500).mapToObj("\"m%d\": 1"::formatted).collect(Collectors.joining(","));

        var reply = evaluate("{\"ruleSet\": \"late-parcel\", \"facts\": {" + members + "}}")
                .isProblem(422, "facts-not-valid");

        assertThat(reply.faults()).hasSize(1_000);
        assertThat(reply.json().path("errors").toString()).contains("more faults");
    }

    @Test
    void letsNumbersBeExact() {
        evaluate(parcel("\"weightKg\": 0.1234567890123456789")).isOk();
        assertThat(evaluate(parcel("\"weightKg\": 1e999999999"))
                        .isProblem(422, "facts-not-valid")
                        .faults())
                .containsExactly("facts.parcel.weightKg TOO_LARGE");
    }

    @Test
    void saysATaskInBothLanguages() {
        var body = "{\"ruleSet\": \"late-parcel\", \"facts\": {\"scan\": [{\"place\": \"lost\"}]}}";

        assertThat(evaluate(body)
                        .isOk()
                        .json()
                        .path("effects")
                        .get(0)
                        .path("said")
                        .toString())
                .isEqualTo("{\"en\":\"Find out where it went\",\"vi\":\"Tìm xem bưu kiện ở đâu\"}");
    }

    @Test
    void saysWhatTheBrandForbids() {
        var outcome = evaluate(parcel("\"weightKg\": 101")).isOk().json();

        assertThat(outcome.path("effects").isEmpty()).isTrue();
        assertThat(outcome.path("vetoes").get(0).path("proposal").path("type").asString())
                .isEqualTo("FREE_GIFT");
        assertThat(outcome.path("vetoes").get(0).path("reason").path("vi").asString())
                .isNotBlank();
    }

    /** The clock of this test stands at 23:30 UTC on 1 March 2027. */
    @Test
    void tellsTheRulesWhatDayItIs() {
        assertThat(kinds(evaluate(parcel("\"sentOn\": \"2027-03-02\"")))).isEqualTo("[\"refuse\"]");
        assertThat(kinds(evaluate(parcel("\"sentOn\": \"2027-03-01\"")))).isEqualTo("[]");
    }

    @Test
    void letsThoseWhoMayStateWhatDayItIs() {
        var key = key(Scope.EVALUATIONS, Scope.FACTS_ALL);
        var body = """
            {"ruleSet": "late-parcel",
             "facts": {"now": {"today": "2027-01-01"}, "parcel": {"sentOn": "2027-01-02"}}}\
            """;

        assertThat(kinds(evaluate(body, key))).isEqualTo("[\"refuse\"]");
        evaluate(body).isProblem(422, "facts-not-valid");
    }

    @Test
    void givesNoHalfOutcomeBeyondALimit() {
        var scans =
                IntStream.range(0, 1_200).mapToObj(i -> "{\"place\": \"lost\"}").collect(Collectors.joining(","));

        var reply = evaluate("{\"ruleSet\": \"late-parcel\", \"facts\": {\"scan\": [" + scans + "]}}")
                .isProblem(503, "over-limit");

        assertThat(reply.json().path("reason").path("vi").asString()).isNotBlank();
        assertThat(reply.json().has("effects")).isFalse();
    }

    private static String parcel(String attributes) {
        return "{\"ruleSet\": \"late-parcel\", \"caseRef\": \"C-1\", \"facts\": {\"parcel\": {%s}}}"
                .formatted(attributes);
    }

    private static String kinds(Reply reply) {
        return reply.isOk()
                .json()
                .path("effects")
                .valueStream()
                .map(effect -> "\"" + effect.path("kind").asString() + "\"")
                .toList()
                .toString();
    }
}
