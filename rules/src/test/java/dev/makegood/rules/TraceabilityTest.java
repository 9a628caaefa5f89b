package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every idea of the four essays behind Makegood points at what became of it, or says where it will live. The page of the
 * docs is written by {@code -Dtraceability.write=true}.
 */
class TraceabilityTest {
    private static final Path PAGE = Path.of("../docs/reference/traceability.md");
    private static final Path IDEAS = Path.of("src/test/resources/traceability.yaml");
    private static final int COUNT = 101;
    private static final String HEAD = """
        # Traceability

        What the four essays behind Makegood name, and what became of it. **S0** is about quality in customer service, **S1**
        about good and exceptional service, **S2** about the six levels of service, **S3** about the reasons for a service
        policy. A rule is shown by the golden case named behind it. This page is made by a test, which fails where something
        it points at is gone.

        """;

    private static List<JsonNode> ideas = List.of();
    private static Map<String, String> shownBy = Map.of();
    private static Map<String, Pack> packs = Map.of();
    private static List<Vocabulary> vocabularies = List.of();

    @BeforeAll
    static void read() throws IOException {
        ideas = new YAMLMapper()
                .readTree(Files.readString(IDEAS))
                .valueStream()
                .map(JsonNode.class::cast)
                .toList();
        packs = new HashMap<>();
        vocabularies = new ArrayList<>(List.of(Pack.vocabularies()));
        shownBy = new HashMap<>();
        for (var pack : Pack.all()) {
            packs.put(pack.id(), pack);
            vocabularies.add(pack.ruleSet().vocabulary());
            for (var golden : pack.goldenCases()) {
                ((Outcome) pack.evaluate(golden))
                        .trace()
                        .forEach(firing -> shownBy.putIfAbsent(pack.id() + "/" + firing.rule(), golden.title()));
            }
        }
    }

    @Test
    void leavesNoIdeaOut() {
        assertThat(ideas.stream().map(idea -> idea.path("row").asInt()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, COUNT).boxed().toList());
        assertThat(ideas)
                .allSatisfy(idea -> assertThat(idea.has("attributes")
                                || idea.has("rules")
                                || idea.has("parameters")
                                || idea.has("screens")
                                || idea.has("later"))
                        .as(idea.toString())
                        .isTrue());
    }

    @Test
    void pointsAtWhatIsThere() {
        var missing = new ArrayList<String>();
        for (var idea : ideas) {
            named(idea, "attributes").filter(name -> !isAttribute(name)).forEach(missing::add);
            named(idea, "rules").filter(name -> !shownBy.containsKey(name)).forEach(missing::add);
            named(idea, "parameters").filter(name -> !isParameter(name)).forEach(missing::add);
            idea.path("screens")
                    .valueStream()
                    .map(screen -> screen.path("test").asString())
                    .filter(test -> !Files.exists(Path.of("..").resolve(test)))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void isThePageOfTheDocs() throws IOException {
        var page = page();
        if (Boolean.getBoolean("traceability.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private static Stream<String> named(JsonNode idea, String member) {
        return idea.path(member).valueStream().map(JsonNode::asString);
    }

    private static boolean isAttribute(String name) {
        var words = name.split("\\.", -1);
        return vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.type(words[0]).stream())
                .anyMatch(type -> words.length == 1 || type.attribute(words[1]).isPresent());
    }

    private static boolean isParameter(String name) {
        var words = name.split("/", -1);
        var pack = packs.get(words[0]);
        return pack != null && pack.ruleSet().parameters().containsKey(words[1]);
    }

    private static String page() {
        var page =
                new StringBuilder(HEAD).append("| # | essay | idea | what became of it |\n| --- | --- | --- | --- |\n");
        for (var idea : ideas) {
            page.append("| %d | %s | %s | %s |\n"
                    .formatted(
                            idea.path("row").asInt(),
                            idea.path("essay").asString(),
                            idea.path("idea").asString(),
                            String.join("<br>", became(idea))));
        }
        return page.toString();
    }

    private static List<String> became(JsonNode idea) {
        var became = new ArrayList<String>();
        var attributes = named(idea, "attributes").map(name -> "`" + name + "`").toList();
        if (!attributes.isEmpty()) {
            became.add("vocabulary: " + String.join(", ", attributes));
        }
        named(idea, "rules")
                .map(name -> "rule `%s`: %s – case “%s”"
                        .formatted(
                                name.substring(0, name.indexOf('/')),
                                name.substring(name.indexOf('/') + 1),
                                shownBy.get(name)))
                .forEach(became::add);
        var parameters = named(idea, "parameters").map(name -> "`" + name + "`").toList();
        if (!parameters.isEmpty()) {
            became.add("parameter: " + String.join(", ", parameters));
        }
        idea.path("screens")
                .valueStream()
                .map(screen -> "%s – `%s`"
                        .formatted(
                                screen.path("what").asString(),
                                screen.path("test").asString()))
                .forEach(became::add);
        if (idea.has("later")) {
            became.add("later: " + idea.path("later").asString());
        }
        return became;
    }
}
