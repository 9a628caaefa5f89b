package dev.makegood.language;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files of a rule set, text by path: {@code rule-set.yaml}, {@code vocabulary.yaml}, {@code rules/*.drl},
 * {@code tables/*.csv}, {@code wording.yaml}, {@code cases/*.yaml}, and {@code imports/<name>.yaml} for each vocabulary its own one imports.
 */
public record RuleSetFiles(SortedMap<String, String> texts) {
    public static final String RULE_SET = "rule-set.yaml";
    public static final String VOCABULARY = "vocabulary.yaml";
    public static final String WORDING = "wording.yaml";
    public static final String RULES = "rules/";
    public static final String TABLES = "tables/";
    public static final String CASES = "cases/";
    public static final String IMPORTS = "imports/";

    private static final Predicate<String> PATH = Pattern.compile(
                    """
                    (?x) (rule-set | vocabulary | wording) \\.yaml
                    | (rules / NAME \\.drl) | (tables / NAME \\.csv) | ((cases | imports) / NAME \\.yaml)
                    | (LICENSE | NOTICE) [A-Za-z0-9._-]{0,95}
                    """.replace("NAME", "[A-Za-z0-9][A-Za-z0-9._-]{0,95}"))
            .asMatchPredicate();

    public RuleSetFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Whether a file of a rule set may be called so. The licence of what a rule set is made of stands beside it. */
    public static boolean isPath(String path) {
        return PATH.test(path);
    }

    /** The files that {@link #canonical} bytes, or those of {@linkplain #canonicalCases cases}, hold. */
    public static RuleSetFiles ofCanonical(byte[] canonical) {
        return CanonicalForm.read(canonical);
    }

    /** Everything in them that decides, as one row of bytes; golden cases do not. */
    public byte[] canonical() {
        var deciding = new TreeMap<>(texts);
        deciding.keySet().removeAll(below(CASES).keySet());
        return CanonicalForm.of(deciding);
    }

    /** The golden cases among them, as one row of bytes. */
    public byte[] canonicalCases() {
        return CanonicalForm.of(below(CASES));
    }

    /** These files and those, which win. */
    public RuleSetFiles with(RuleSetFiles others) {
        var both = new TreeMap<>(texts);
        both.putAll(others.texts);
        return new RuleSetFiles(both);
    }

    /** The text of that file; empty where there is none. */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** The files below that folder. */
    public SortedMap<String, String> below(String folder) {
        return texts.subMap(folder, folder + Character.MAX_VALUE);
    }
}
