package dev.makegood.server.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HandbooksTest extends RunningServer {
    private static final String PARCEL = "/api/v1/rule-sets/late-parcel/handbook";

    @Test
    void tellsEveryRuleWithItsSourceAndAnExample() {
        var handbook = signIn(Role.AGENT).get(PARCEL).isOk().json();

        assertThat(handbook.path("release").asInt()).isPositive();
        var rule = handbook.path("chapters").get(0).path("rules").get(0);
        assertThat(rule.path("anchor").asString()).isEqualTo("rule-two-days-late-the-fee-is-paid-back");
        assertThat(rule.path("source").path("clause").path("vi").asString()).isEqualTo("Trễ hai ngày thì hoàn phí.");
        assertThat(rule.path("source").path("address").asString()).isEqualTo("https://parcels.example/terms");
        assertThat(rule.path("examples")
                        .get(0)
                        .path("effects")
                        .get(0)
                        .path("vi")
                        .asString())
                .isEqualTo("Khách hàng được hoàn 50.000 ₫, theo nghĩa vụ (lý do: “Bưu kiện giao trễ”).");
        assertThat(handbook.path("alone")
                        .path("grants")
                        .get(0)
                        .path("what")
                        .path("en")
                        .asString())
                .isEqualTo("Give: refund (owed)");
    }

    @Test
    void isPrintedInBothLanguages() throws Exception {
        var english = print("en");
        var vietnamese = print("vi");

        assertThat(english.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(english.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"late-parcel-handbook-[0-9]+-en.pdf\"");
        assertThat(text(english.body())).contains("Late parcels", "What an agent may decide alone", "₫50,000");
        assertThat(text(vietnamese.body()))
                .contains("Bưu kiện giao trễ", "Nhân viên được tự quyết điều gì", "50.000 ₫", "Trễ hai ngày: hoàn phí");
    }

    @Test
    void isTaggedHasAnOutlineAndSaysItsLanguage() throws Exception {
        try (var document = Loader.loadPDF(print("vi").body())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sổ tay: Bưu kiện giao trễ");
        }
    }

    @Test
    void knowsNoOther() {
        var agent = signIn(Role.AGENT);
        agent.get("/api/v1/rule-sets/none/handbook").isProblem(404, "rule-set-unknown");
        agent.get("/api/v1/rule-sets/none/practice").isProblem(404, "rule-set-unknown");
    }

    private HttpResponse<byte[]> print(String language) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(address(PARCEL + ".pdf?language=" + language)))
                .header("Authorization", "Bearer " + key(Scope.RULE_SETS))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(byte[] document) throws IOException {
        try (var read = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
