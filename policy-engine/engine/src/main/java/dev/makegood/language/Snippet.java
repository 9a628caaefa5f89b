package dev.makegood.language;

import java.util.TreeMap;

/** Rules that belong to no rule set yet: a vocabulary and a text, to be checked and tried. */
public record Snippet(String vocabulary, String text) {
    /** What the text is called among the files of the snippet. */
    public static final String FILE = RuleSetFiles.RULES + "snippet.drl";

    private static final String RULE_SET = """
        id: snippet
        title: { en: Snippet, vi: Đoạn quy tắc }
        purpose: { en: To be tried, vi: Để thử }
        """;

    public Compilation compile() {
        return RuleSetCompiler.compile(files());
    }

    /** The files of a rule set that has nothing but these. */
    public RuleSetFiles files() {
        var files = new TreeMap<String, String>();
        files.put(RuleSetFiles.RULE_SET, RULE_SET);
        files.put(RuleSetFiles.VOCABULARY, vocabulary);
        files.put(FILE, text);
        return new RuleSetFiles(files);
    }
}
