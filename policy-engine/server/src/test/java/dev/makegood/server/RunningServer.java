package dev.makegood.server;

import dev.makegood.server.identity.ApiKeys;
import dev.makegood.server.identity.Keys;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.server.identity.session.Sessions;
import dev.makegood.server.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole server on a free port, asked over HTTP. Its clock stands still. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(StandingClock.class)
public abstract class RunningServer {
    protected static final String EVALUATIONS = "/api/v1/evaluations";
    protected static final String DECISIONS = "/api/v1/decisions";

    /** Of the JDK: it reads an answer that comes before the whole request is sent. */
    private static final ClientHttpRequestFactory REQUESTS = new JdkClientHttpRequestFactory();

    @Autowired
    protected ApiKeys apiKeys;

    @Autowired
    protected SettableClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    protected BeanFactory server;

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer(REQUESTS).build();

    @DynamicPropertySource
    static void keepsItsFilesApart(DynamicPropertyRegistry registry) throws IOException {
        var directory =
                Files.createTempDirectory("makegood-test").resolve("data").toString();
        registry.add("makegood.data-dir", () -> directory);
        TestDatabase.empty().register(registry);
    }

    @BeforeEach
    void askThisServer() {
        client = client.mutate().baseUrl(address("")).build();
    }

    @BeforeEach
    protected void turnBackTheClock() {
        clock.goBack();
    }

    protected String key(Scope... scopes) {
        return Keys.issue(apiKeys, scopes);
    }

    /** A browser that nobody signed in with yet. */
    protected Browser browser() {
        return new Browser(address(""));
    }

    /** A browser in which a new person with these roles is signed in. */
    protected Browser signIn(Role... roles) {
        return signedInAs(Staff.hire(server, roles));
    }

    /** A browser in which that person is signed in, in a session of its own. */
    protected Browser signedInAs(Person person) {
        return browser().in(server.getBean(Sessions.class).begin(person).token().reveal());
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    protected Reply get(String path, String key) {
        return Reply.to(client.get().uri(path).header("Authorization", "Bearer " + key));
    }

    protected Reply getWithoutKey(String path) {
        return Reply.to(client.get().uri(path));
    }

    protected Reply evaluate(String json) {
        return evaluate(json, key(Scope.EVALUATIONS));
    }

    protected Reply evaluate(String json, String key) {
        return Reply.to(client.post()
                .uri(EVALUATIONS)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json));
    }

    protected Reply decide(String json, String key) {
        return Reply.to(decision(key).body(json));
    }

    protected Reply decide(String json, String key, String idempotencyKey) {
        return Reply.to(decision(key).header("Idempotency-Key", idempotencyKey).body(json));
    }

    private RestTestClient.RequestBodySpec decision(String key) {
        return request(HttpMethod.POST, DECISIONS)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON);
    }

    /** The server's database, as whoever may do everything there. */
    protected JdbcClient owner() {
        return JdbcClient.create(ownersDatabase());
    }

    protected Connection ownerConnection() {
        try {
            return ownersDatabase().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource ownersDatabase() {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    protected RestTestClient.RequestBodySpec request(HttpMethod method, String path) {
        return client.method(method).uri(path);
    }

    /** The kind and detail of each, newest first. */
    protected static List<String> noticesOf(Browser person) {
        return person.get("/api/v1/notices")
                .isOk()
                .json()
                .path("notices")
                .valueStream()
                .map(notice -> notice.path("kind").asString() + " "
                        + notice.path("detail").asString())
                .toList();
    }
}
