package dev.makegood.server.problem;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint for tests that fails, and one that tells on which thread it ran. */
@Hidden
@TestComponent
@RestController
class BrokenEndpoint {
    static final String SECRET = "a secret of the inside";

    @GetMapping("/api/v1/broken")
    String fail(@RequestParam(defaultValue = "1") int number) {
        throw new IllegalStateException(SECRET + number);
    }

    @GetMapping("/api/v1/gone")
    String answerNobody() throws IOException {
        throw new ClientAbortException(new IOException("Broken pipe"));
    }

    @GetMapping("/api/v1/thread")
    boolean runsOnAVirtualThread() {
        return Thread.currentThread().isVirtual();
    }
}
