package dev.makegood.server.intake;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mappings for help desks that are known, to begin with. */
@Service
@PreAuthorize("hasAuthority('webhooks')")
public class Adapters {
    private final List<Adapter> all;

    Adapters(@Value("classpath:/adapters/zendesk.json") Resource zendesk, JsonMapper json) throws IOException {
        this.all = List.of(new Adapter("zendesk", json.readTree(zendesk.getContentAsByteArray())));
    }

    /**
     * A mapping for one help desk.
     *
     * @param mapping as requests have it
     */
    public record Adapter(String id, JsonNode mapping) {}

    public List<Adapter> all() {
        return all;
    }
}
