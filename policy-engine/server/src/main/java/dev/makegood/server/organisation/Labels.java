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
        inner.faults()
                .forEach(fault -> members.note(
                        fault.path().isEmpty() ? name : name + "." + fault.path(),
                        fault.code(),
                        fault.reason(),
                        fault.remedy()));
        return en.flatMap(english -> vi.map(vietnamese -> new Text(english, vietnamese)));
    }
}
