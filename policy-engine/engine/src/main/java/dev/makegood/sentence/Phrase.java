package dev.makegood.sentence;

import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words in both languages, put together at once. */
record Phrase(String en, String vi) {
    /** {@code Hoa Kỳ}, {@code Canada: …}. */
    private static final Pattern NAMES = Pattern.compile("\\p{L}+( \\p{Lu}|( \\p{L}+){0,2}: )");

    private static final Pattern LINKS_EN = Pattern.compile(",| (of|that|and|or|by|than) ");
    private static final Pattern LINKS_VI = Pattern.compile(",| (của|và|hoặc|mà) ");

    /** {@code number of passengers}, {@code amount or cost}. */
    private static final Pattern PLAIN_EN = Pattern.compile("[\\p{L}-]+ (of|or)( [\\p{L}-]+){1,2}");

    private static final Pattern PLAIN_VI = Pattern.compile("\\p{L}+( \\p{L}+){0,2} hoặc( \\p{L}+){1,3}");

    static Phrase of(Text text) {
        return new Phrase(text.en(), text.vi());
    }

    /** What is written alike in both languages. */
    static Phrase same(String text) {
        return new Phrase(text, text);
    }

    /** Fills the places of {@link String#format} in each language with the parts in that language. */
    static Phrase of(String en, String vi, Phrase... parts) {
        return new Phrase(filled(en, Phrase::en, parts), filled(vi, Phrase::vi, parts));
    }

    private static String filled(String form, Function<Phrase, String> language, Phrase... parts) {
        return String.format(
                Locale.ROOT, form, Arrays.stream(parts).map(language).toArray());
    }

    /** {@code a, b and c}. */
    static Phrase all(List<Phrase> parts) {
        return listed(parts, ", ", new Phrase(" and ", " và "));
    }

    /** {@code a, either b or c, and d}, for parts that have an "and" or "or" of their own. */
    static Phrase allApart(List<Phrase> parts) {
        return listed(parts, ", ", new Phrase(", and ", ", và "));
    }

    /** {@code a, b or c}. */
    static Phrase any(List<Phrase> parts) {
        return listed(parts, ", ", new Phrase(" or ", " hoặc "));
    }

    /** {@code a, b or c}, of which it is none. */
    static Phrase nor(List<Phrase> parts) {
        return listed(parts, ", ", new Phrase(" or ", " hay "));
    }

    /** {@code a; b; and c}, for parts that have commas of their own. */
    static Phrase series(List<Phrase> parts) {
        return listed(parts, "; ", new Phrase("; and ", "; và "));
    }

    /** Parts with a comma or the like between them, and a link before the last. */
    static Phrase listed(List<Phrase> parts, String comma, Phrase last) {
        var begun = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            var link = i < parts.size() - 1 ? same(comma) : last;
            begun = of("%s%s%s", "%s%s%s", begun, link, parts.get(i));
        }
        return begun;
    }

    static Phrase joined(List<Phrase> parts, String separator) {
        return new Phrase(
                parts.stream().map(Phrase::en).collect(Collectors.joining(separator)),
                parts.stream().map(Phrase::vi).collect(Collectors.joining(separator)));
    }

    Phrase quoted() {
        return of("“%s”", "“%s”", this);
    }

    /** {@code a refund}, {@code an order}; Vietnamese has no articles. */
    Phrase withArticle() {
        boolean isVowel = "aeiouAEIOU".indexOf(en.charAt(0)) >= 0;
        return of(isVowel ? "an %s" : "a %s", "%s", this);
    }

    /** A name that links words of its own, if it is not plain and short, is quoted where it is linked to others. */
    Phrase asOneName() {
        var quoted = quoted();
        return new Phrase(
                LINKS_EN.matcher(en).find() && !PLAIN_EN.matcher(en).matches() ? quoted.en : en,
                LINKS_VI.matcher(vi).find() && !PLAIN_VI.matcher(vi).matches() ? quoted.vi : vi);
    }

    /** A name with commas is quoted wherever it stands. */
    Phrase asOneWord() {
        return en.contains(",") || vi.contains(",") ? quoted() : this;
    }

    /** A name of one quotation, without its quotes. */
    Phrase unquoted() {
        return new Phrase(unquoted(en), unquoted(vi));
    }

    private static String unquoted(String text) {
        boolean isOne = text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        return isOne ? text.substring(1, text.length() - 1) : text;
    }

    /** As it stands within a sentence: {@code VIP} and {@code EU flight} keep their capitals. */
    Phrase within() {
        return new Phrase(within(en), within(vi));
    }

    private static String within(String text) {
        int end = IntStream.range(0, text.length())
                .filter(i -> !Character.isLetter(text.charAt(i)))
                .findFirst()
                .orElse(text.length());
        boolean isName = text.substring(Math.min(1, end), end).chars().anyMatch(Character::isUpperCase)
                || NAMES.matcher(text).lookingAt();
        return isName ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** As a sentence begins and ends. */
    Text sentence() {
        return new Text(sentence(en), sentence(vi));
    }

    private static String sentence(String text) {
        boolean isEnded = text.matches("(?s).*[.?!]”");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (isEnded ? "" : ".");
    }
}
