package dev.makegood.server.language.web;

import dev.makegood.form.Filled;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "FormText", description = "A form as text, and what it takes the place of.")
record FormTextResponse(FormsResponse.Lines at, String text) {
    static FormTextResponse of(Filled.Written written, String file) {
        return new FormTextResponse(FormsResponse.Lines.of(file, written.at()), written.text());
    }
}
