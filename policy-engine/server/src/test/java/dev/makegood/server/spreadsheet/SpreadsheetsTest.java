package dev.makegood.server.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class SpreadsheetsTest extends RunningServer {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String TABLE = "first\nCustomer.age,outcome.permit(?),title\n>= 65,CLOSE,\"già, yếu\"\n";

    @Test
    void bringsATableIntoAWorkbookAndBack() throws IOException {
        var written = ask("xlsx", CSV, TABLE.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .returnResult(byte[].class);
        assertThat(written.getStatus().value()).isEqualTo(200);
        assertThat(written.getResponseHeaders().getContentType()).hasToString(WORKBOOK);

        var workbook = written.getResponseBodyContent();
        assertThat(Workbooks.parts(workbook)).containsKey(Workbooks.FIRST_SHEET);
        var read = Reply.to(ask("csv", WORKBOOK, workbook)).isOk();
        assertThat(read.text()).isEqualTo(TABLE);
        assertThat(read.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualToIgnoringCase("text/csv;charset=utf-8");
    }

    @Test
    void namesEveryFaultOfAWorkbook() throws IOException {
        var workbook = Workbooks.with(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("first");
            sheet.createRow(6).createCell(1).setCellFormula("1+1");
            sheet.createRow(7).createCell(2).setCellValue("two\nlines");
        });
        var refused = Reply.to(ask("csv", WORKBOOK, workbook)).isProblem(422, "request-not-valid");
        assertThat(refused.faults()).containsExactly("B7 FORMULA", "C8 LINE_BREAK");
        assertThat(refused.json()
                        .path("errors")
                        .get(0)
                        .path("remedy")
                        .path("vi")
                        .asString())
                .contains("giá trị");
    }

    @Test
    void refusesBombsAndWhatIsNoWorkbook() throws IOException {
        var bomb = Workbooks.withRows(" ".repeat(32 << 20));
        assertThat(Reply.to(ask("csv", WORKBOOK, bomb))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(" WORKBOOK_TOO_LARGE");
        assertThat(Reply.to(ask("csv", WORKBOOK, "a,b".getBytes(StandardCharsets.UTF_8)))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(" NOT_A_WORKBOOK");
        Reply.to(ask("csv", WORKBOOK, new byte[10 << 20])).isProblem(413, "too-large");
    }

    @Test
    void namesEveryFaultOfAText() {
        assertThat(refusalOf("first\nCustomer.age,\"open\n\"a\",b\u202e\n\"#1\",\n"))
                .containsExactly("line 2, column 14 SYNTAX", "line 3, column 6 CHARACTER", "line 4, column 1 TABLE");
        assertThat(refusalOf("first\n" + "a,".repeat(200) + "b\n")).containsExactly("GS2 TOO_FAR");
        assertThat(refusalOf("x".repeat(70_000))).containsExactly("line 1, column 1 SIZE");
        assertThat(Reply.to(ask("xlsx", CSV, new byte[] {'a', (byte) 0xff}))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(" NOT_UTF_8");
        Reply.to(ask("xlsx", CSV, new byte[10 << 20])).isProblem(413, "too-large");
    }

    @Test
    void wantsTheScopeOfRuleSets() {
        Reply.to(request(HttpMethod.POST, "/api/v1/language/tables/xlsx")
                        .header("Authorization", "Bearer " + key(Scope.EVALUATIONS))
                        .contentType(MediaType.parseMediaType(CSV))
                        .body(TABLE))
                .isProblem(403, "not-allowed");
    }

    private Iterable<String> refusalOf(String text) {
        return Reply.to(ask("xlsx", CSV, text.getBytes(StandardCharsets.UTF_8)))
                .isProblem(422, "request-not-valid")
                .faults();
    }

    private RestTestClient.RequestHeadersSpec<?> ask(String form, String type, byte[] body) {
        return request(HttpMethod.POST, "/api/v1/language/tables/" + form)
                .header("Authorization", "Bearer " + key(Scope.RULE_SETS))
                .contentType(MediaType.parseMediaType(type))
                .body(body);
    }
}
