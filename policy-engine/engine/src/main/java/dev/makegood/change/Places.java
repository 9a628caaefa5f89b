package dev.makegood.change;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Span;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the names of YAML files stand. */
final class Places {
    private final RuleSetFiles files;
    private final Map<String, Map<List<String>, Span>> keys = new HashMap<>();

    Places(RuleSetFiles files) {
        this.files = files;
    }

    /** The name at that path of the file, or the nearest one around it. */
    Place of(String file, String... path) {
        for (int length = path.length; length > 0; length--) {
            var span = span(file, List.of(path).subList(0, length));
            if (span.isPresent()) {
                return new Place(file, span.get());
            }
        }
        return new Place(file, Span.START);
    }

    /** The name at that path of the vocabulary or one it imports. */
    Place inVocabulary(String... path) {
        return Stream.concat(Stream.of(RuleSetFiles.VOCABULARY), files.below(RuleSetFiles.IMPORTS).keySet().stream())
                .filter(file -> span(file, Arrays.asList(path)).isPresent())
                .findFirst()
                .map(file -> of(file, path))
                .orElseGet(() -> of(RuleSetFiles.VOCABULARY, path));
    }

    /** The value written at that path of the file. */
    Optional<String> value(String file, String... path) {
        return YamlScalars.of(file, files.text(file)).stream()
                .filter(scalar -> !scalar.isKey() && scalar.path().equals(List.of(path)))
                .map(YamlScalar::text)
                .findFirst();
    }

    private Optional<Span> span(String file, List<String> path) {
        return Optional.ofNullable(keys.computeIfAbsent(file, this::read).get(path));
    }

    private Map<List<String>, Span> read(String file) {
        var spans = new HashMap<List<String>, Span>();
        for (YamlScalar scalar : YamlScalars.of(file, files.text(file))) {
            spans.putIfAbsent(scalar.path(), scalar.span());
        }
        return spans;
    }
}
