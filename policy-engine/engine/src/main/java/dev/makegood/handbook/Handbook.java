package dev.makegood.handbook;

import dev.makegood.handbook.Example.Stated;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule set as people read it: every rule a sentence with its source, every number with who says so.
 *
 * @param owner who answers for it; empty where nobody is named in words
 * @param freedom what an agent may decide alone
 * @param assumed what rules take for granted while it is not known
 * @param readings where its sources can be read in several ways
 */
public record Handbook(
        String ruleSet,
        Text title,
        Text purpose,
        Optional<String> owner,
        Optional<Profile> brand,
        Freedom freedom,
        List<Chapter> chapters,
        List<Stated> assumed,
        List<Figure> numbers,
        List<Reading> readings) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Handbook {
        chapters = List.copyOf(chapters);
        assumed = List.copyOf(assumed);
        numbers = List.copyOf(numbers);
        readings = List.copyOf(readings);
    }

    /** The handbook of that rule set, with the most telling of these cases as examples. */
    public static Handbook of(RuleSet ruleSet, List<SolvedCase> cases) {
        var anchors = new Anchors(Stream.concat(ruleSet.rules().stream(), ruleSet.stopped().stream())
                .toList());
        return new Handbook(
                ruleSet.id(),
                ruleSet.title(),
                ruleSet.purpose(),
                ruleSet.charter().owner().filter(owner -> !ID.matcher(owner).matches()),
                ruleSet.charter().brand().map(Profile::of),
                Freedom.in(ruleSet, anchors),
                new Chapters(ruleSet, cases, anchors).all(),
                Assumptions.in(ruleSet),
                new Figures(ruleSet, anchors).all(),
                ruleSet.charter().readings());
    }

    /**
     * The brand an organisation keeps to.
     *
     * @param never what it does not give of its own will
     */
    public record Profile(Optional<Text> mission, List<Text> values, Text tone, List<Text> never) {
        public Profile {
            values = List.copyOf(values);
            never = List.copyOf(never);
        }

        static Profile of(Brand brand) {
            return new Profile(
                    brand.mission(),
                    brand.values(),
                    switch (brand.tone()) {
                        case FORMAL -> new Text("Formal", "Trang trọng");
                        case INFORMAL -> new Text("Informal", "Thân mật");
                    },
                    brand.forbidden().stream().sorted().map(Choice::gift).toList());
        }
    }

    /**
     * Rules about one matter.
     *
     * @param anchor by which it is linked to
     */
    public record Chapter(String anchor, Text title, List<Article> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * One rule.
     *
     * @param anchor by which it is linked to
     * @param rule its name
     * @param sentence all it says
     * @param passage the text it implements
     * @param stopped whether it takes no part in decisions
     */
    public record Article(
            String anchor,
            String rule,
            Text title,
            Text sentence,
            Optional<Passage> passage,
            List<Example> examples,
            boolean stopped) {
        public Article {
            examples = List.copyOf(examples);
        }
    }

    /** Where to read of a rule. */
    public record Link(String anchor, Text title) {}

    /**
     * A number that rules read.
     *
     * @param origin who says what it is, in words
     * @param isOurs whether the organisation chose it and no published source states it
     * @param aspirational what it should become
     * @param rules that read it
     */
    public record Figure(
            String name,
            Text label,
            List<Value> values,
            Text origin,
            boolean isOurs,
            Optional<Passage> passage,
            Optional<Text> aspirational,
            List<Link> rules) {
        public Figure {
            values = List.copyOf(values);
            rules = List.copyOf(rules);
        }
    }

    /**
     * What a number is.
     *
     * @param from the day from which on; empty where it has always been so
     */
    public record Value(Optional<Text> from, Text text) {}
}
