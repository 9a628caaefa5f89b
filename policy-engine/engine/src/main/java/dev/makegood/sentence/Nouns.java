package dev.makegood.sentence;

import java.util.Set;
import java.util.regex.Pattern;

/** How many a name speaks of, in English; in Vietnamese it is all one. */
final class Nouns {
    /** What follows the noun of a name. */
    private static final Pattern REST =
            Pattern.compile("(?<! )( (who|of|in|since|that|the|for|on|with|as|an?|to|by|from|at"
                    + "|per|until|before|after|about|so|under|among|without|paid|kept|given|\\w+ed)\\b.*|,.*| \\(.*)$");

    private static final Pattern PLURAL = Pattern.compile(".*[^sui]s$");
    private static final Pattern CLAUSE = Pattern.compile("“?(what|who|whose|how|why|when|where|whether)\\b.*");
    private static final Pattern CALCULATED = Pattern.compile(" [+−×÷] ");
    private static final Set<String> UNCOUNTED = Set.of("compensation", "goodwill", "money", "credit");
    private static final Set<String> TIMES = Set.of("days", "hours", "minutes", "seconds", "weeks", "months", "years");

    private Nouns() {}

    private static String head(Phrase name) {
        var noun = REST.matcher(name.en()).replaceFirst("");
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    static boolean isPlural(Phrase name) {
        return !CLAUSE.matcher(name.en()).matches()
                && PLURAL.matcher(head(name)).matches();
    }

    /** {@code passengers}, which are counted, and not {@code days since}. */
    static boolean isCounted(Phrase name) {
        return isPlural(name) && !TIMES.contains(head(name));
    }

    /** {@code the customer is}, {@code kinds are}: the verb right behind what is said of. */
    static Phrase agreeing(Phrase subject, Phrase said) {
        var is = subject.en() + " is ";
        return said.en().startsWith(is)
                        && isPlural(subject)
                        && !CALCULATED.matcher(subject.en()).find()
                ? new Phrase(subject.en() + " are " + said.en().substring(is.length()), said.vi())
                : said;
    }

    /** {@code mentions}, of a {@code mention in the press}. */
    static String plural(String name) {
        var noun = REST.matcher(name).replaceFirst("");
        return noun.matches(".*[^aeiou]y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** {@code there is an offer}, {@code there are hours that count}. */
    static Phrase thereIs(Phrase name) {
        if (isPlural(name)) {
            return Phrase.of("there are %s", "có %s", name);
        }
        return Phrase.of("there is %s", "có %s", UNCOUNTED.contains(head(name)) ? name : name.withArticle());
    }
}
