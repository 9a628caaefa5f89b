package dev.makegood.server.notice.web;

import dev.makegood.server.notice.Notice;
import dev.makegood.server.notice.NoticeListener;
import dev.makegood.server.stream.EventWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Notices as server-sent events. No lines break inside of them: JSON is written in one. */
final class EventStream implements NoticeListener {
    private final EventWriter events;
    private final JsonMapper json;

    EventStream(HttpServletResponse response, JsonMapper json) {
        this.events = new EventWriter(response);
        this.json = json;
    }

    @Override
    public void begin() throws IOException {
        events.begin();
    }

    @Override
    public void tell(Notice notice) throws IOException {
        events.tell(notice.id(), "notice", json.writeValueAsString(NoticeResponse.of(notice)));
    }

    @Override
    public void tellUnread(int unread) throws IOException {
        events.tell("unread", "{\"unread\":%d}".formatted(unread));
    }

    @Override
    public void tellAlive() throws IOException {
        events.tellAlive();
    }
}
