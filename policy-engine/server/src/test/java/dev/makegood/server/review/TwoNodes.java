package dev.makegood.server.review;

import dev.makegood.server.Browser;
import dev.makegood.server.Makegood;
import dev.makegood.server.identity.ApiKeys;
import dev.makegood.server.identity.Keys;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import dev.makegood.server.identity.session.Sessions;
import dev.makegood.server.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers that share a database, as an organisation runs them. Their clocks are real. */
final class TwoNodes implements AutoCloseable {
    private final TestDatabase database = TestDatabase.empty();
    private final Path directory;
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    TwoNodes(Path directory) {
        this.directory = directory;
        start();
        start();
    }

    void start() {
        var arguments = new ArrayList<>(database.arguments());
        arguments.add("--server.port=0");
        arguments.add("--makegood.data-dir=" + directory);
        nodes.add(SpringApplication.run(Makegood.class, arguments.toArray(String[]::new)));
    }

    void stop(int node) {
        nodes.get(node).close();
    }

    Person hire(Role... roles) {
        return Staff.hire(nodes.getFirst(), roles);
    }

    /** A browser of that person at one of the nodes, 0 or 1. */
    Browser at(int node, Person person) {
        var token = nodes.getFirst().getBean(Sessions.class).begin(person).token();
        return browser(node).in(token.reveal());
    }

    /** A program at one of the nodes. */
    Browser bearing(int node, Scope... scopes) {
        return browser(node).bearing(Keys.issue(nodes.getFirst().getBean(ApiKeys.class), scopes));
    }

    private Browser browser(int node) {
        return new Browser(
                "http://localhost:" + nodes.get(node).getEnvironment().getProperty("local.server.port"));
    }

    /** A part of one of the nodes. */
    <T> T part(int node, Class<T> type) {
        return nodes.get(node).getBean(type);
    }

    JdbcClient owner() {
        return JdbcClient.create(database.asOwner());
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }
}
