package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseEvent;
import dev.makegood.server.casefile.CaseListener;
import dev.makegood.server.stream.EventWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** What happens to cases as server-sent events. */
final class CaseEventStream implements CaseListener {
    private final EventWriter events;
    private final JsonMapper json;

    CaseEventStream(HttpServletResponse response, JsonMapper json) {
        this.events = new EventWriter(response);
        this.json = json;
    }

    @Override
    public void begin() throws IOException {
        events.begin();
    }

    @Override
    public void tell(CaseEvent event) throws IOException {
        events.tell(event.seq(), "case", json.writeValueAsString(CaseEventResponse.of(event)));
    }

    @Override
    public void tellToReadAnew(long seq) throws IOException {
        events.tell(seq, "anew", "{}");
    }

    @Override
    public void tellPlace(long seq) throws IOException {
        events.tellPlace(seq);
    }
}
