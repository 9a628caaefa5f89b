package dev.makegood.handbook;

import dev.makegood.handbook.Handbook.Link;
import dev.makegood.language.Rule;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** By what each rule is linked to: its name in small letters, the same as long as the rule is called so. */
final class Anchors {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 64;

    private final Map<String, String> byRule = new LinkedHashMap<>();

    Anchors(List<Rule> rules) {
        var taken = new HashSet<String>();
        for (var rule : rules) {
            var anchor = "rule-" + slug(rule.name());
            for (int n = 2; !taken.add(anchor); n++) {
                anchor = "rule-" + slug(rule.name()) + "-" + n;
            }
            byRule.put(rule.name(), anchor);
        }
    }

    String of(Rule rule) {
        return byRule.getOrDefault(rule.name(), "");
    }

    Link link(Rule rule) {
        return new Link(of(rule), rule.title());
    }

    private static String slug(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        var slug = OTHERS.matcher(plain).replaceAll("-");
        return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-|-$", "");
    }
}
