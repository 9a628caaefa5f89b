package dev.makegood.language;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The names and values of a YAML file, with their places. */
public final class YamlScalars {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(YamlLimits.MAX_LENGTH)
            .build();

    private final List<YamlScalar> scalars = new ArrayList<>();

    private YamlScalars() {}

    /** In their order; none where the text is not YAML, or more than a rule set may have. */
    public static List<YamlScalar> of(String file, String text) {
        var found = new YamlScalars();
        try {
            if (YamlLimits.check(file, text, SETTINGS).isEmpty()) {
                new Compose(SETTINGS).composeString(text).ifPresent(node -> found.add(node, List.of()));
            }
        } catch (YamlEngineException _) {
            return List.of();
        }
        return found.scalars;
    }

    private void add(Node node, List<String> path) {
        switch (node) {
            case MappingNode mapping -> {
                for (var member : mapping.getValue()) {
                    if (member.getKeyNode() instanceof ScalarNode key) {
                        var inner = longer(path, key.getValue());
                        add(key, inner, true);
                        add(member.getValueNode(), inner);
                    }
                }
            }
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    add(sequence.getValue().get(i), longer(path, String.valueOf(i)));
                }
            }
            case ScalarNode value -> add(value, path, false);
            default -> {}
        }
    }

    private void add(ScalarNode scalar, List<String> path, boolean isKey) {
        var start = scalar.getStartMark();
        var end = scalar.getEndMark();
        if (start.isPresent()
                && end.isPresent()
                && start.get().getLine() == end.get().getLine()) {
            scalars.add(new YamlScalar(path, isKey, scalar.getValue(), span(start.get(), end.get())));
        }
    }

    private static Span span(Mark start, Mark end) {
        return new Span(start.getLine() + 1, start.getColumn() + 1, end.getColumn() + 1);
    }

    private static List<String> longer(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
