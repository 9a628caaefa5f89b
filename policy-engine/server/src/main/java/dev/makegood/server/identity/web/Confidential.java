package dev.makegood.server.identity.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.Hidden;
import tools.jackson.databind.JsonNode;

/** A body that holds secrets, which whoever logs what was read does not see. */
@Hidden
final class Confidential {
    private final JsonNode body;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Confidential(JsonNode body) {
        this.body = body;
    }

    JsonNode reveal() {
        return body;
    }

    @Override
    public String toString() {
        return "Confidential";
    }
}
