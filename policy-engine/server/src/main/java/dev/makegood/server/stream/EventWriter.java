package dev.makegood.server.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes server-sent events. */
public final class EventWriter {
    private static final int AGAIN_AFTER_MILLIS = 5_000;

    private final HttpServletResponse response;

    public EventWriter(HttpServletResponse response) {
        this.response = response;
    }

    /** Whoever stands between is not to keep it back either. */
    public void begin() throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        send("retry: " + AGAIN_AFTER_MILLIS);
    }

    /**
     * Tells an event after which the stream can be resumed.
     *
     * @param data in one line
     */
    public void tell(long id, String event, String data) throws IOException {
        send("id: %d\nevent: %s\ndata: %s".formatted(id, event, data));
    }

    /**
     * Tells an event that is over when it is heard.
     *
     * @param data in one line
     */
    public void tell(String event, String data) throws IOException {
        send("event: %s\ndata: %s".formatted(event, data));
    }

    /** From there on it is to be gone on with; nothing is told. */
    public void tellPlace(long id) throws IOException {
        send("id: " + id);
    }

    public void tellAlive() throws IOException {
        send(":");
    }

    private void send(String event) throws IOException {
        response.getWriter().write(event + "\n\n");
        response.flushBuffer();
    }
}
