package dev.makegood.sentence;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says rules in sentences, from what they mean and never from how they are written. */
public final class Sentences {
    private static final int MOST_WORDS = 60;

    private final Words words;
    private final boolean isForAuthors;

    private Sentences(Words words, boolean isForAuthors) {
        this.words = words;
        this.isForAuthors = isForAuthors;
    }

    /** In the words of that rule set, without the names of groups and terms and without saliences. */
    public static Sentences forReaders(RuleSet ruleSet) {
        return new Sentences(Words.of(ruleSet), false);
    }

    /** In the words of that rule set. */
    public static Sentences of(RuleSet ruleSet) {
        return new Sentences(Words.of(ruleSet), true);
    }

    /**
     * In these words.
     *
     * @param actions what a case may ask for, by name
     * @param reasons what the codes of effects say
     */
    public static Sentences of(Map<String, Text> actions, Map<String, Text> reasons) {
        return new Sentences(Words.of(actions, reasons), true);
    }

    /** The words for each part of that rule. */
    public RuleWords words(Rule rule) {
        var naming = new Naming(rule.when(), words.translations().texts(), true);
        return new RuleWords(rule, new Elements(rule.when(), naming), naming, new Effects(words, naming, true));
    }

    /** That rule as one sentence. */
    public Text of(Rule rule) {
        var when = told(Owners.placed(rule.when()));
        var naming = new Naming(when, words.translations().texts(), isForAuthors);
        var elements = new Elements(when, naming, isForAuthors ? List.of() : followed(rule));
        var subjects = elements.subjects(when);
        var conclusion = new Effects(words, naming, isForAuthors).of(rule.then());
        var conditions = elements.conditions(when)
                .filter(condition -> isForAuthors || !isLong(condition, conclusion))
                .or(() -> elements.listed(when));
        var ranked = rule.salience() == 0 || !isForAuthors
                ? conclusion
                : Phrase.of(
                        "%s; its salience is %s",
                        "%s; độ ưu tiên là %s", conclusion, Phrase.same(String.valueOf(rule.salience())));
        return sentence(subjects, conditions, ranked).sentence();
    }

    private static List<Expression> followed(Rule rule) {
        return rule.then().stream().flatMap(Conclusion::expressions).toList();
    }

    /** Whether both in one row are more than one reads at once. */
    private static boolean isLong(Phrase condition, Phrase conclusion) {
        return (condition.en() + " " + conclusion.en()).split(" ").length > MOST_WORDS;
    }

    /** To readers without what goes without saying. */
    private List<Element> told(List<Element> when) {
        if (isForAuthors) {
            return when;
        }
        var naming = new Naming(when);
        new Elements(when, naming);
        return Rows.told(when, new Values(naming));
    }

    private static boolean isLinked(Phrase subject) {
        return subject.en().matches(".*(,| and | or | where ).*");
    }

    private static Phrase sentence(List<Phrase> subjects, Optional<Phrase> conditions, Phrase conclusion) {
        if (subjects.isEmpty()) {
            return conditions
                    .map(condition -> Phrase.of("if %s, then %s", "nếu %s, thì %s", condition, conclusion))
                    .orElseGet(() -> Phrase.of("in every case, %s", "trong mọi trường hợp, %s", conclusion));
        }
        var each = subjects.stream().anyMatch(Sentences::isLinked) ? Phrase.series(subjects) : Phrase.all(subjects);
        return conditions
                .map(condition ->
                        Phrase.of("for %s, if %s, then %s", "với %s, nếu %s, thì %s", each, condition, conclusion))
                .orElseGet(() -> Phrase.of("for %s, %s", "với %s, %s", each, conclusion));
    }
}
