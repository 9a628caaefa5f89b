package dev.makegood.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The table of permissions in the docs is what the server does. */
class PermissionsTest extends RunningServer {
    private static final Path TABLE = Path.of("../../docs/reference/permissions.md");
    private static final String ANY_KEY = "any";
    private static final String ANYTHING_ELSE = "anything else";
    private static final Set<String> NOT_OF_CONTROLLERS = Set.of("GET /", "GET /ui/**", "GET " + ANYTHING_ELSE);

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void namesEveryEndpointAndNothingElse() throws IOException {
        var named = new HashSet<>(rows().stream().map(Row::endpoint).toList());

        var there = new HashSet<>(NOT_OF_CONTROLLERS);
        there.addAll(endpoints());
        assertThat(there).hasSizeGreaterThan(25).isEqualTo(named);
    }

    @Test
    void allowsEveryRoleWhatTheTableSays() throws IOException {
        for (var role : Role.values()) {
            var browser = signIn(role);
            for (var row : rows()) {
                hold(row, role.key(), row.allows(role), row.ask(row.signsOut() ? signIn(role) : browser));
            }
        }
    }

    @Test
    void allowsNobodyMoreThanTheTableSays() throws IOException {
        for (var row : rows()) {
            var reply = row.ask(browser());
            hold(row, "nobody", row.nobody(), reply);
            if (!row.nobody()) {
                assertThat(reply.status()).as(row.endpoint()).isEqualTo(401);
            }
        }
    }

    @Test
    void allowsEveryKeyWhatTheTableSays() throws IOException {
        var keyWithout = key();
        for (var row : rows()) {
            hold(
                    row,
                    "a key without scopes",
                    row.key().equals(ANY_KEY),
                    row.ask(browser().bearing(keyWithout)));
        }
        for (var scope : Scope.values()) {
            var key = key(scope);
            for (var row : rows()) {
                hold(
                        row,
                        "a key with " + scope,
                        row.allows(scope),
                        row.ask(browser().bearing(key)));
            }
        }
    }

    private static void hold(Row row, String who, boolean allowed, Reply reply) {
        assertThat(reply.status() != 401 && reply.status() != 403)
                .as("%s for %s answered %s", row.endpoint(), who, reply)
                .isEqualTo(allowed);
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.matches("\\| (GET|POST|PUT|PATCH|DELETE) \\|.*"))
                    .map(Row::parse)
                    .toList();
        }
    }

    private List<String> endpoints() {
        return beans.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(PermissionsTest::endpoints)
                .filter(endpoint -> !endpoint.startsWith("GET /ui/"))
                .toList();
    }

    /** One that takes every method is asked by one. */
    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                .stream().flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    /** A line of the table. */
    private record Row(String method, String path, boolean nobody, List<String> roles, String key) {
        private static final List<String> COLUMNS =
                List.of("agent", "supervisor", "author", "approver", "compliance", "administrator");

        static Row parse(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var roles = new ArrayList<String>();
            for (var column = 0; column < COLUMNS.size(); column++) {
                if (isYes(cells.get(column + 4))) {
                    roles.add(COLUMNS.get(column));
                }
            }
            var key = cells.get(4 + COLUMNS.size()).replace("`", "");
            return new Row(cells.get(1), cells.get(2).replace("`", ""), isYes(cells.get(3)), roles, key);
        }

        private static boolean isYes(String cell) {
            assertThat(cell).isIn("yes", "no");
            return cell.equals("yes");
        }

        /** Whether a session is no more once this was asked. */
        boolean signsOut() {
            return path.equals(Browser.SESSION);
        }

        String endpoint() {
            return method + " " + path;
        }

        boolean allows(Role role) {
            return roles.contains(role.key());
        }

        boolean allows(Scope scope) {
            return key.equals(ANY_KEY) || List.of(key.split(", ", -1)).contains(scope.key());
        }

        Reply ask(Browser who) {
            var address = switch (path) {
                case ANYTHING_ELSE -> "/anything/else";
                case "/ui/**" -> "/ui/index.html";
                case "/actuator/health/**" -> "/actuator/health/liveness";
                // From nothing at all: it would go on for ever.
                case "/api/v1/notices/stream", "/api/v1/cases/stream" -> path + "?after=none";
                case "/api/v1/cases/{ref}/explanation" -> "/api/v1/cases/none-of-that-name/explanation?ruleSet=none";
                case "/api/v1/go-lives" -> path + "?from=2027-02-01T00:00:00Z&to=2027-03-01T00:00:00Z";
                case "/api/v1/drafts/{id}/saves/{version}" -> "/api/v1/drafts/none-of-that-name/saves/1";
                case "/api/v1/rule-sets/{id}/releases/{number}/nodes" ->
                    "/api/v1/rule-sets/none-of-that-name/releases/1/nodes";
                case "/api/v1/rule-sets/{id}/releases/{number}/files" ->
                    "/api/v1/rule-sets/none-of-that-name/releases/1/files";
                case "/api/v1/rule-sets/{id}/go-lives/{goLive}/withdrawal" ->
                    "/api/v1/rule-sets/none-of-that-name/go-lives/1/withdrawal";
                case "/api/v1/rule-sets/{id}/shadows/{shadow}",
                        "/api/v1/rule-sets/{id}/shadows/{shadow}/differences",
                        "/api/v1/rule-sets/{id}/shadows/{shadow}/end" ->
                    path.replace("{id}", "none-of-that-name").replace("{shadow}", "1");
                case "/api/v1/rule-sets/{id}/canaries/{canary}",
                        "/api/v1/rule-sets/{id}/canaries/{canary}/differences",
                        "/api/v1/rule-sets/{id}/canaries/{canary}/share",
                        "/api/v1/rule-sets/{id}/canaries/{canary}/halt" ->
                    path.replace("{id}", "none-of-that-name").replace("{canary}", "1");
                case "/api/v1/cases/{ref}/replies/{reply}/correction" ->
                    "/api/v1/cases/none/replies/00000000-0000-0000-0000-000000000000/correction";
                case String keyed
                when keyed.matches("/api/v1/(api-keys|webhooks|freezes|limits)/.*") ->
                    keyed.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
                default -> path.replaceAll("\\{[^}]*}", "none-of-that-name");
            };
            return switch (method.toLowerCase(Locale.ROOT)) {
                case "get" -> who.get(address);
                case "delete" -> who.delete(address);
                default -> send(who, address);
            };
        }

        private Reply send(Browser who, String address) {
            return switch (path) {
                case Browser.SESSION -> who.form(address, "");
                case "/api/v1/decisions/batch" -> who.lines(address, "{}");
                default -> who.send(method, address, "{}");
            };
        }
    }
}
