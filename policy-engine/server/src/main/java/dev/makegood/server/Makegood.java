package dev.makegood.server;

import dev.makegood.server.command.CommandLine;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service-policy manager. */
@EnableScheduling
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Makegood {
    public static void main(String... arguments) {
        if (CommandLine.isCommand(arguments)) {
            System.exit(new CommandLine(System.out, System.err).run(arguments));
        }
        SpringApplication.run(Makegood.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
