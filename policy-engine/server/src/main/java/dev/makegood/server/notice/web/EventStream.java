package dev.makegood.server.notice.web;

import dev.makegood.server.notice.Notice;
import dev.makegood.server.notice.NoticeListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Notices as server-sent events. No lines break inside of them: JSON is written in one. */
final class EventStream implements NoticeListener {
    private static final int AGAIN_AFTER_MILLIS = 5_000;

    private final HttpServletResponse response;
    private final JsonMapper json;

    EventStream(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /** Whoever stands between is not to keep it back either. */
    @Override
    public void begin() throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        send("retry: " + AGAIN_AFTER_MILLIS);
    }

    @Override
    public void tell(Notice notice) throws IOException {
        send("id: %d\nevent: notice\ndata: %s"
                .formatted(notice.id(), json.writeValueAsString(NoticeResponse.of(notice))));
    }

    @Override
    public void tellUnread(int unread) throws IOException {
        send("event: unread\ndata: {\"unread\":%d}".formatted(unread));
    }

    @Override
    public void tellAlive() throws IOException {
        send(":");
    }

    private void send(String event) throws IOException {
        response.getWriter().write(event + "\n\n");
        response.flushBuffer();
    }
}
