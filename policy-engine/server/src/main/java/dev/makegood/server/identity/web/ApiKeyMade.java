package dev.makegood.server.identity.web;

import dev.makegood.server.identity.ApiKeys;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A new API key. It is shown here and never again.")
record ApiKeyMade(
        ApiKeyResponse apiKey,

        @Schema(description = "The key itself", example = "mk_…")
        String key) {
    static ApiKeyMade of(ApiKeys.Issued issued) {
        return new ApiKeyMade(ApiKeyResponse.of(issued.key()), issued.text().reveal());
    }

    @Override
    public String toString() {
        return "ApiKeyMade";
    }
}
