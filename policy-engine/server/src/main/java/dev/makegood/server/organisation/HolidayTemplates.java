package dev.makegood.server.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The public holidays that are shipped. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class HolidayTemplates {
    private static final String RESOURCE = "holidays.json";

    private final List<HolidayTemplate> templates;

    HolidayTemplates(JsonMapper json) {
        try (var resource = new ClassPathResource(RESOURCE).getInputStream()) {
            templates = json.readValue(resource, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<HolidayTemplate> all() {
        return templates;
    }
}
