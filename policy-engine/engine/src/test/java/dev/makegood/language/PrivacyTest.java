package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {
    private static final String VOCABULARY = """
        types:
          Guest:
            label: { en: Guest, vi: Khách }
            attributes:
              name: { type: text, personal: true, label: { en: Name, vi: Tên } }
              nights: { type: integer, label: { en: Nights, vi: Số đêm } }
              home: { type: Home, personal: true, label: { en: Home, vi: Nhà } }
              visits: { type: list of Visit, label: { en: Visits, vi: Lần ghé } }
          Home:
            label: { en: Home, vi: Nhà }
            attributes:
              city: { type: text, label: { en: City, vi: Thành phố } }
          Visit:
            label: { en: Visit, vi: Lần ghé }
            cardinality: many
            attributes:
              spent: { type: decimal, personal: true, label: { en: Spent, vi: Đã chi } }
          Known:
            owner: rules
            label: { en: Known, vi: Quen }
            attributes:
              by: { type: text, label: { en: By, vi: Bởi } }
        actions:
          STAY: { en: Stay, vi: Ở lại }
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when $g : Guest( ) then outcome.feedback(\"Dear \" + $g.name);",
                "when $g : Guest( ) then outcome.permit(STAY).term(\"where\", $g.home.city);",
                "when Guest( $n : name ) then outcome.permit(STAY).term(\"who\", $n);",
                "when $g : Guest( ) then if ($g.nights > 2) { String who = $g.name; outcome.feedback(who); }",
                "when $g : Guest( ) then insertLogical(new Known($g.name));",
                "when accumulate( Visit( $s : spent ); $sum : sum($s) ) then outcome.permit(STAY).term(\"sum\", $sum);",
                "when ( Guest( $n : name ) or Guest( nights > 1, $n : name ) ) then outcome.feedback($n);",
            })
    void refusesToConcludeWhatTellsOfAPerson(String rule) {
        assertThat(new Snippet(VOCABULARY, "rule \"r\" agenda-group \"derive\" " + rule + " end").compile())
                .isInstanceOfSatisfying(
                        Compilation.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly(Diagnostic.Code.PERSONAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when Guest( name == \"An\", home.city == \"Huế\" ) then outcome.permit(STAY);",
                "when $g : Guest( $n : name ) then if ($n == \"An\") { outcome.permit(STAY).term(\"n\", $g.nights); }",
                "when accumulate( Visit( spent > 5 ); $n : count() ) then outcome.permit(STAY).term(\"n\", $n);",
            })
    void letsConditionsReadIt(String rule) {
        assertThat(new Snippet(VOCABULARY, "rule \"r\" " + rule + " end").compile())
                .isInstanceOf(Compilation.Compiled.class);
    }
}
