package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file of a rule set, and the place of each of its nodes. */
public final class YamlDocument {
    private static final int MAX_NUMBER = 100;
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(YamlLimits.MAX_LENGTH)
            .build();

    private final String file;
    private final JsonNode root;
    private final Map<String, Span> places = new HashMap<>();

    private YamlDocument(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** The document of that text; where it is none, that is added to the diagnostics. */
    public static Optional<YamlDocument> read(String file, String text, List<Diagnostic> diagnostics) {
        try {
            var tooMuch = YamlLimits.check(file, text, SETTINGS);
            if (tooMuch.isPresent()) {
                diagnostics.add(tooMuch.get());
                return Optional.empty();
            }
            var document = new YamlDocument(file, MAPPER.readTree(text));
            new Compose(SETTINGS).composeString(text).ifPresent(node -> document.place(node, ""));
            return Optional.of(document);
        } catch (JacksonException | YamlEngineException | NumberFormatException _) {
            diagnostics.add(new Diagnostic(
                    file,
                    Span.START,
                    Diagnostic.Code.DOCUMENT,
                    new Text("This is not valid YAML", "Đây không phải YAML hợp lệ"),
                    new Text(
                            "Check indentation, colons and quotes, and that no name repeats",
                            "Hãy kiểm tra thụt lề, dấu hai chấm, dấu nháy, và không tên nào lặp lại")));
            return Optional.empty();
        }
    }

    public JsonNode root() {
        return root;
    }

    /** The node at that path of names and indexes, joined by dots. */
    JsonNode at(String path) {
        JsonNode node = root;
        for (var name : path.split("\\.", -1)) {
            node = node.isArray() && name.matches("[0-9]{1,6}") ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node.isMissingNode() ? MissingNode.getInstance() : node;
    }

    /** A finding at the node of that path, or at the nearest one around it. */
    Diagnostic finding(String path, Text reason, Text remedy) {
        var known = path;
        while (!places.containsKey(known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return new Diagnostic(file, places.getOrDefault(known, Span.START), Diagnostic.Code.DOCUMENT, reason, remedy);
    }

    private void place(Node node, String path) {
        switch (node) {
            case MappingNode mapping -> {
                for (var tuple : mapping.getValue()) {
                    if (tuple.getKeyNode() instanceof ScalarNode key) {
                        var inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                        key.getStartMark()
                                .ifPresent(mark -> places.put(
                                        inner, span(mark, key.getValue().length())));
                        place(tuple.getValueNode(), inner);
                    }
                }
            }
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    placeElement(sequence.getValue().get(i), path + "." + i);
                }
            }
            default -> {}
        }
    }

    private void placeElement(Node node, String path) {
        if (node instanceof ScalarNode value) {
            value.getStartMark()
                    .ifPresent(
                            mark -> places.put(path, span(mark, value.getValue().length())));
        }
        place(node, path);
    }

    private static Span span(Mark mark, int length) {
        return new Span(mark.getLine() + 1, mark.getColumn() + 1, mark.getColumn() + 1 + length);
    }
}
