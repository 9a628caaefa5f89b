package dev.makegood.server.identity;

import dev.makegood.server.installation.DataDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The API keys of this installation, kept as hashes in a file. */
@Component
public class ApiKeys {
    static final String FILE = "api-keys.json";

    private final DataDirectory directory;
    private final JsonMapper json;
    private final Clock clock;
    private final List<ApiKey> keys;

    ApiKeys(DataDirectory directory, JsonMapper json, Clock clock) {
        this.directory = directory;
        this.json = json;
        this.clock = clock;
        this.keys =
                new CopyOnWriteArrayList<>(directory.read(FILE).map(this::parse).orElse(List.of()));
    }

    /** Who presents that key, if it is one of ours and still valid. */
    public Optional<Caller> find(String presented) {
        var hash = new KeyText(presented).hash();
        var now = clock.instant();
        Optional<Caller> found = Optional.empty();
        for (var key : keys) {
            if (key.isFor(hash) && !key.isExpiredAt(now)) {
                found = Optional.of(Caller.ofApiKey(hash.substring(0, 23), key.name(), key.scopes()));
            }
        }
        return found;
    }

    boolean haveNeverBeenKept() {
        return directory.read(FILE).isEmpty();
    }

    /** A new key, not yet {@link #keep kept}. */
    Issued issue(String name, Set<Scope> scopes, Duration validity) {
        var text = KeyText.random();
        var now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        return new Issued(text, new ApiKey(name, text.hash(), scopes, now, now.plus(validity)));
    }

    synchronized void keep(Issued issued) {
        var all = new ArrayList<>(keys);
        all.add(issued.key());
        directory.write(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(new Document(all)));
        keys.add(issued.key());
    }

    private List<ApiKey> parse(String text) {
        try {
            return json.readValue(text, Document.class).keys();
        } catch (JacksonException _) {
            throw new KeysNotReadable(directory.file(FILE));
        }
    }

    /** A key in the moment of its making. */
    record Issued(KeyText text, ApiKey key) {}

    private record Document(List<ApiKey> keys) {}
}
