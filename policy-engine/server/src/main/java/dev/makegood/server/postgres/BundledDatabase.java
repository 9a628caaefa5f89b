package dev.makegood.server.postgres;

import dev.makegood.server.installation.DataDirectory;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The bundled server as the database, unless another one is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(BundledDatabase.NoOtherIsNamed.class)
class BundledDatabase {
    @Bean(destroyMethod = "close")
    BundledPostgres bundledPostgres(
            DataDirectory data,
            @Value("${makegood.postgres.durable}") boolean durable,
            @Value("${makegood.postgres.binaries}") Path binaries) {
        return BundledPostgres.start(data, durable, binaries);
    }

    @Bean
    JdbcConnectionDetails application(BundledPostgres postgres) {
        return new Application(postgres.connections());
    }

    @Bean
    FlywayConnectionDetails owner(BundledPostgres postgres) {
        return new Owner(postgres.connections());
    }

    /** Whoever serves requests. */
    private record Application(Connections connections) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return connections.url(Connections.DATABASE);
        }

        @Override
        public String getUsername() {
            return Connections.APPLICATION;
        }

        @Override
        public String getPassword() {
            return connections.passwords().application();
        }
    }

    /** Whoever migrates. */
    private record Owner(Connections connections) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return connections.url(Connections.DATABASE);
        }

        @Override
        public String getUsername() {
            return Connections.OWNER;
        }

        @Override
        public String getPassword() {
            return connections.passwords().owner();
        }
    }

    static final class NoOtherIsNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
