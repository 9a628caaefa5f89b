package dev.makegood.server.desk;

import dev.makegood.server.Makegood;
import dev.makegood.server.SettableClock;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** One more server over the database of the first, at whose time its clock stands still too. */
final class AnotherNode implements AutoCloseable {
    private final ConfigurableApplicationContext server;

    AnotherNode(Environment first) {
        var shared = Stream.of(
                        "makegood.data-dir",
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.flyway.user",
                        "spring.flyway.password")
                .map(name -> "--" + name + "=" + first.getRequiredProperty(name));
        server = new SpringApplicationBuilder(Makegood.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(SettableClock.class, definition -> definition.setPrimary(true)))
                .run(Stream.concat(Stream.of("--server.port=0"), shared).toArray(String[]::new));
    }

    String address() {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        server.close();
    }
}
