package dev.makegood.server.ruleset;

import dev.makegood.language.RuleSetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rule sets on the class path, as files: {@code packs/<name>/**} with the {@code vocabularies} they import. */
@Component
class Packs {
    private static final String FOLDER = "/packs/";

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final YAMLMapper yaml = new YAMLMapper();

    /** By the name of their folder. */
    SortedMap<String, RuleSetFiles> all() {
        var packs = new TreeMap<String, RuleSetFiles>();
        try {
            for (var main : resources.getResources("classpath*:packs/*/" + RuleSetFiles.RULE_SET)) {
                var folder = address(main).substring(0, address(main).length() - RuleSetFiles.RULE_SET.length());
                var name = folder.substring(folder.lastIndexOf(FOLDER) + FOLDER.length(), folder.length() - 1);
                packs.put(name, files(name, folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    private RuleSetFiles files(String name, String folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : resources.getResources("classpath*:packs/" + name + "/**/*.*")) {
            if (file.isReadable() && address(file).startsWith(folder)) {
                texts.put(address(file).substring(folder.length()), text(file));
            }
        }
        addImports(texts);
        return new RuleSetFiles(texts);
    }

    private void addImports(SortedMap<String, String> texts) throws IOException {
        for (var name : imports(texts.getOrDefault(RuleSetFiles.VOCABULARY, ""))) {
            var vocabulary = resources.getResource("classpath:vocabularies/" + name + ".yaml");
            texts.put(RuleSetFiles.IMPORTS + name + ".yaml", text(vocabulary));
        }
    }

    /** Of a document that cannot be read the compiler tells more. */
    private Iterable<String> imports(String vocabulary) {
        try {
            return yaml.readTree(vocabulary)
                    .path("imports")
                    .valueStream()
                    .map(name -> name.asString(""))
                    .toList();
        } catch (JacksonException _) {
            return List.of();
        }
    }

    private static String address(Resource resource) throws IOException {
        return URLDecoder.decode(resource.getURL().toString().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
