package dev.makegood.server.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.identity.oidc.OidcSettings;
import dev.makegood.server.identity.session.PasswordReset;
import dev.makegood.server.identity.session.PasswordSignIns;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WaysToSignIn", description = "By what people sign in here.")
record WaysResponse(
        @Schema(description = "Whose passwords open the door")
        PasswordSignIns.Whose passwords,

        @Schema(description = "Whether whoever forgot the password gets a link by mail")
        boolean passwordReset,

        @Schema(description = "What stands on the button to the provider; absent where there is none")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Text provider) {
    static WaysResponse of(PasswordSignIns passwords, PasswordReset reset, OidcSettings settings) {
        return new WaysResponse(passwords.whose(), reset.isOn(), settings.isOn() ? settings.label() : null);
    }
}
