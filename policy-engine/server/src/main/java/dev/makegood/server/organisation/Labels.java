package dev.makegood.server.organisation;

import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads texts in both languages. */
final class Labels {
    private Labels() {}

    /** The member of that name; what is wrong with it is noted. */
    static Optional<Text> of(Members members, JsonNode body, String name, int most) {
        var inner = Members.of(body.path(name), "en", "vi");
        var en = inner.text("en", most);
        var vi = inner.text("vi", most);
        members.noteAllOf(name, inner);
        return en.flatMap(english -> vi.map(vietnamese -> new Text(english, vietnamese)));
    }
}
