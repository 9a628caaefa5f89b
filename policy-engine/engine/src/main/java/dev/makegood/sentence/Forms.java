package dev.makegood.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms of texts in words. A form that only looks for words is said by those words; any other is quoted as it is
 * written.
 */
final class Forms {
    private static final Pattern FLAGS = Pattern.compile("^\\(\\?[is]+\\)");
    private static final Pattern CHOSEN = Pattern.compile("\\[([^\\]^])[^\\]]*]");
    private static final Pattern ANY = Pattern.compile("\\[\\^.]\\*|\\.\\*");
    private static final Pattern LEFT_OUT = Pattern.compile("\\([^()]*\\)\\?|[a-z]\\?");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} …’-]+");
    private static final String GAP = " … ";
    private static final int MOST_WORDS = 40;
    private static final int MOST_READ = 12;

    /** Words cut short: {@code regulat}. */
    private static final Pattern STEM = Pattern.compile("([lrc]at|[^aeiou]us|if|ib)$");

    private Forms() {}

    /** What of a form is readable by whoever does not write rules: all the words it looks for. */
    static Phrase outline(String form, boolean negated, Phrase text) {
        var found = found(form);
        if (found.isEmpty()) {
            return pattern(text, negated);
        }
        var read = Phrase.any((found.size() > MOST_READ ? grouped(form) : found)
                .stream()
                        .map(word -> Phrase.same(STEM.matcher(word).find() ? word + "…" : word)
                                .quoted())
                        .toList());
        return isBegin(form) ? begins(text, read, negated) : mentions(text, read, negated);
    }

    /** {@code (cannot / could not) find}: what is alike in many words is said once. */
    private static List<String> grouped(String form) {
        var body = simple(searched(form));
        boolean isGroup = body.startsWith("(") && closing(body, 0) == body.length() - 1;
        return split(isGroup ? body.substring(1, body.length() - 1) : body).stream()
                .map(one -> spaced(one.replace("|", " / ")))
                .distinct()
                .toList();
    }

    private static boolean isBegin(String form) {
        return !FLAGS.matcher(form).replaceFirst("").startsWith(".*");
    }

    private static Phrase pattern(Phrase text, boolean negated) {
        return negated
                ? Phrase.of("%s does not match a set pattern", "%s không khớp mẫu đã đặt", text)
                : Phrase.of("%s matches a set pattern", "%s khớp mẫu đã đặt", text);
    }

    static Phrase predicate(String form, boolean negated, Phrase text) {
        return words(form)
                .map(words -> isBegin(form) ? begins(text, words, negated) : mentions(text, words, negated))
                .orElseGet(() -> has(text, Phrase.same(form).quoted(), negated));
    }

    private static Phrase has(Phrase text, Phrase form, boolean negated) {
        return negated
                ? Phrase.of("%s does not have the form %s", "%s không có dạng %s", text, form)
                : Phrase.of("%s has the form %s", "%s có dạng %s", text, form);
    }

    private static Phrase begins(Phrase text, Phrase words, boolean negated) {
        return negated
                ? Phrase.of("%s does not begin with %s", "%s không bắt đầu bằng %s", text, words)
                : Phrase.of("%s begins with %s", "%s bắt đầu bằng %s", text, words);
    }

    private static Phrase mentions(Phrase text, Phrase words, boolean negated) {
        return negated
                ? Phrase.of("%s does not mention %s", "%s không nhắc đến %s", text, words)
                : Phrase.of("%s mentions %s", "%s nhắc đến %s", text, words);
    }

    private static Optional<Phrase> words(String form) {
        var found = found(form);
        return found.isEmpty() || found.size() > MOST_WORDS
                ? Optional.empty()
                : Optional.of(Phrase.any(
                        found.stream().map(word -> Phrase.same(word).quoted()).toList()));
    }

    /** The words a text is looked through for; none where the form is more than that. */
    private static List<String> found(String form) {
        if (!form.endsWith(".*")) {
            return List.of();
        }
        var words = expanded(simple(searched(form))).stream()
                .map(Forms::spaced)
                .distinct()
                .toList();
        return words.stream().allMatch(word -> WORDS.matcher(word).matches()) ? words : List.of();
    }

    /** What stands between what may be anything. */
    private static String searched(String form) {
        var body = FLAGS.matcher(form).replaceFirst("");
        return body.substring(0, body.length() - 2).replaceFirst("^\\.\\*", "");
    }

    private static String spaced(String words) {
        return words.strip().replaceAll(" +", " ");
    }

    private static String simple(String body) {
        var gaps = ANY.matcher(body).replaceAll(GAP);
        var chosen = CHOSEN.matcher(gaps).replaceAll("$1");
        return LEFT_OUT.matcher(chosen)
                .replaceAll("")
                .replace(".?", " ")
                .replace("n.t", "n’t")
                .replace(".", " ");
    }

    /** All that a text of groups and bars stands for. */
    private static List<String> expanded(String text) {
        var bars = split(text);
        if (bars.size() > 1) {
            return bars.stream().flatMap(part -> expanded(part).stream()).toList();
        }
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : closing(text, open);
        if (close < 0) {
            return List.of(text);
        }
        var all = new ArrayList<String>();
        for (var inner : expanded(text.substring(open + 1, close))) {
            for (var rest : expanded(text.substring(close + 1))) {
                all.add(text.substring(0, open) + inner + rest);
            }
        }
        return all;
    }

    /** By the bars that stand in no group. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (text.charAt(i) == '|' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
