package dev.makegood.rules;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.GoldenCases;
import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One pack as it lies in this module's resources. */
record Pack(String id, RuleSetFiles files, RuleSet ruleSet, RuleSetEvaluator evaluator, List<GoldenCase> goldenCases) {
    /** As those of the product, but for the time: how fast this machine is proves nothing. */
    static final Limits LIMITS = new Limits(
            Limits.DEFAULT.firings(), Limits.DEFAULT.evaluations(), Duration.ofMinutes(1), Limits.DEFAULT.effects());

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Pack> all() {
        return Read.ALL;
    }

    static Pack of(String id) {
        return all().stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }

    /** Read when a test first asks for them. */
    private static final class Read {
        static final List<Pack> ALL = read();

        private static List<Pack> read() {
            try (var folders = Files.list(RESOURCES.resolve("packs"))) {
                return folders.sorted().map(Pack::read).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What every pack may import, taken together. */
    static Vocabulary vocabularies() {
        var texts = new TreeMap<String, String>();
        readInto(texts, RESOURCES.resolve("vocabularies"), "");
        List<JsonNode> documents =
                texts.values().stream().map(new YAMLMapper()::readTree).toList();
        return switch (VocabularyReader.read(JsonNodeFactory.instance.objectNode(), documents)) {
            case VocabularyReading.Read(var vocabulary) -> vocabulary;
            case VocabularyReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static Pack read(Path folder) {
        var texts = new TreeMap<String, String>();
        readInto(texts, folder, "");
        readInto(texts, RESOURCES.resolve("vocabularies"), RuleSetFiles.IMPORTS);
        var files = new RuleSetFiles(texts);
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Compiled(var ruleSet) ->
                new Pack(
                        folder.getFileName().toString(),
                        files,
                        ruleSet,
                        RuleSetEvaluator.of(ruleSet, LIMITS),
                        GoldenCases.in(files));
            case Compilation.Rejected(var diagnostics) ->
                throw new AssertionError(String.join(
                        "\n", diagnostics.stream().map(Object::toString).toList()));
        };
    }

    private static void readInto(TreeMap<String, String> texts, Path folder, String prefix) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(prefix + name, Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Facts facts(JsonNode stated) {
        var nothing = JsonNodeFactory.instance.objectNode();
        return read(new FactsReader(ruleSet.vocabulary()).read(stated, EnumSet.of(FactType.Owner.CALLER), nothing));
    }

    /** What that case says, the facts of the server among it. */
    FactsReading reading(JsonNode stated) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        return new FactsReader(ruleSet.vocabulary()).read(stated, owners, JsonNodeFactory.instance.objectNode());
    }

    Facts facts(GoldenCase golden) {
        return read(golden.factsIn(ruleSet.vocabulary()));
    }

    static Facts read(FactsReading reading) {
        return switch (reading) {
            case FactsReading.Read(var facts) -> facts;
            case FactsReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    Evaluation evaluate(JsonNode stated) {
        return evaluator.evaluate(facts(stated));
    }

    Evaluation evaluate(GoldenCase golden) {
        return evaluator.evaluate(facts(golden));
    }

    @Override
    public String toString() {
        return id;
    }
}
