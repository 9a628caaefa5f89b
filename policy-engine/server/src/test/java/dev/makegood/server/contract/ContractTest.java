package dev.makegood.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed contract is what the server serves. */
class ContractTest extends RunningServer {
    private static final Path COMMITTED = Path.of("../../docs/reference/openapi.json");
    private static final String WRITE = "openapi.write";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void isCommitted() throws IOException {
        var served = pretty(getWithoutKey("/v3/api-docs").isOk().json());
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        assertThat(COMMITTED)
                .as(
                        "docs/reference/openapi.json is not what the server serves. If the change is meant, refresh"
                                + " it: mvn -pl policy-engine/server -am test -Dtest=ContractTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        WRITE)
                .exists()
                .content()
                .isEqualTo(served);
    }

    @Test
    void saysForEveryOperationHowItCanFail() {
        var paths = getWithoutKey("/v3/api-docs").isOk().json().path("paths");

        assertThat(paths.valueStream().flatMap(JsonNode::valueStream))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.path("responses").propertyNames()).contains("401", "403", "500");
                    assertThat(operation.path("summary").asString()).isNotBlank();
                });
    }

    private static String pretty(JsonNode document) {
        var sorted = JSON.treeToValue(document, Object.class);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
    }
}
