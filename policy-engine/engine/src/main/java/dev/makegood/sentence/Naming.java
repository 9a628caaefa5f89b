package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Pattern;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the facts and values of one rule are called in its sentence. */
final class Naming {
    private static final java.util.regex.Pattern WITHOUT_ARTICLE = java.util.regex.Pattern.compile(
            "(a|an|the|our|its|what|who|whose|how|why|when|where|whether|since|now|today)\\b");

    private static final java.util.regex.Pattern SENTENCE_EN = java.util.regex.Pattern.compile(
            "[,:;(]|"
                + " (and|or|that|than|who|whose|which|if|where|when|how|is|are|was|were|has|may|must|by|before|after)\\b"
                + "|^(what|who|whose|how|why|when|where|whether)\\b",
            java.util.regex.Pattern.CASE_INSENSITIVE);

    private static final java.util.regex.Pattern SENTENCE_VI =
            java.util.regex.Pattern.compile("[,:;(]| (và|hoặc|mà|nếu|khi|hơn|là|có|được|bị|phải|trước|sau) ");

    private static final List<Phrase> ORDINALS = List.of(
            new Phrase("first", "thứ nhất"),
            new Phrase("second", "thứ hai"),
            new Phrase("third", "thứ ba"),
            new Phrase("fourth", "thứ tư"),
            new Phrase("other", "còn lại"));

    private static final Set<AttributeType> MEASURES = Set.of(
            AttributeType.Simple.INTEGER,
            AttributeType.Simple.DECIMAL,
            AttributeType.Simple.MONEY,
            AttributeType.Simple.PERCENT,
            AttributeType.Simple.DURATION);

    private final IdentityHashMap<Pattern, Phrase> facts = new IdentityHashMap<>();
    private final IdentityHashMap<Pattern, Phrase> ordinals = new IdentityHashMap<>();
    private final Map<String, Phrase> variables = new HashMap<>();
    private final Map<String, Attribute> attributes = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private final Map<String, Text> codes;
    private final boolean isForAuthors;
    private String own = "";
    private Optional<Phrase> ownValue = Optional.empty();

    Naming(List<Element> when) {
        this(when, Map.of(), true);
    }

    /**
     * Names the facts of these patterns: two of one type are told apart by numbers.
     *
     * @param codes what is written in capitals or in one language, in both
     * @param isForAuthors whether all is said that the rule tests, even where it goes without saying for readers
     */
    Naming(List<Element> when, Map<String, Text> codes, boolean isForAuthors) {
        this.codes = codes;
        this.isForAuthors = isForAuthors;
        var patterns = Element.patterns(when);
        var counts = new HashMap<String, Integer>();
        for (var pattern : patterns) {
            if (isAlone(pattern, patterns)) {
                facts.put(pattern, that(pattern.type()));
            } else if (isToldApart(pattern, patterns)) {
                int number = counts.merge(pattern.type().name(), 1, Integer::sum);
                var ordinal = ORDINALS.get(Math.min(number, ORDINALS.size()) - 1);
                ordinals.put(pattern, ordinal);
                facts.put(pattern, numbered(pattern.type(), ordinal));
            } else {
                facts.put(pattern, the(pattern.type()));
            }
        }
        for (var pattern : patterns) {
            pattern.variable().ifPresent(variable -> variables.put(variable, of(pattern)));
        }
    }

    boolean isForAuthors() {
        return isForAuthors;
    }

    /** Whether others speak of that fact, of whose type there is another. */
    private static boolean isToldApart(Pattern pattern, List<Pattern> all) {
        boolean isNamed =
                pattern.variable().filter(name -> name.startsWith("$")).isPresent()
                        || !pattern.bindings().isEmpty();
        return isNamed
                && (isMany(pattern.type()) || pattern.type().isDerived())
                && all.stream().filter(other -> other.type() == pattern.type()).count() > 1;
    }

    /** Whether it is the only one of its type that others speak of. */
    private static boolean isAlone(Pattern pattern, List<Pattern> all) {
        return !pattern.type().isDerived()
                && isToldApart(pattern, all)
                && all.stream()
                                .filter(other -> other.type() == pattern.type() && isToldApart(other, all))
                                .count()
                        == 1;
    }

    /** Whether a case may have several facts of that type. */
    static boolean isMany(FactType type) {
        return type.cardinality() == FactType.Cardinality.MANY || type.parent().isPresent();
    }

    /** Words about the fact of that pattern, which needs no name there. */
    <T> T within(Pattern pattern, Supplier<T> words) {
        var outer = own;
        var outerValue = ownValue;
        own = pattern.variable().orElse("");
        ownValue = Optional.of(of(pattern)).filter(_ -> isValue(pattern.type()));
        try {
            return words.get();
        } finally {
            own = outer;
            ownValue = outerValue;
        }
    }

    /** What the fact of the pattern words are made about is called, if it is but one value. */
    Optional<Phrase> ownValue() {
        return ownValue;
    }

    /** Whether that is the fact of the pattern words are made about. */
    boolean isOwn(String variable) {
        return own.equals(variable);
    }

    /** Whether rules establish it by one value: it is called by what it is. */
    static boolean isValue(FactType type) {
        return type.isDerived()
                && type.attributes().size() == 1
                && isSaidBy(type, type.attributes().getFirst());
    }

    /** What is measured, and what has the name of its one value: {@code tier of the card}. */
    private static boolean isSaidBy(FactType type, Attribute attribute) {
        return MEASURES.contains(attribute.type())
                || (type.label().en().toLowerCase(Locale.ROOT) + " ")
                        .startsWith(attribute.label().en().toLowerCase(Locale.ROOT) + " ");
    }

    /** Whether it is the time, of which there is but one; nobody says whose it is. */
    static boolean isClock(FactType type) {
        return type.owner() == FactType.Owner.SERVER
                && type.attributes().stream()
                        .allMatch(attribute -> attribute.type() == AttributeType.Simple.DATE
                                || attribute.type() == AttributeType.Simple.INSTANT);
    }

    /** Whether rules establish it without any value: its label says all. */
    static boolean isClause(FactType type) {
        return type.isDerived() && type.attributes().isEmpty();
    }

    static Phrase the(FactType type) {
        return type.isDerived()
                ? established(Phrase.of(type.label()))
                : withThe(Phrase.of(type.label()).within());
    }

    /** What rules establish is quoted where its name could be taken for words of the sentence. */
    private static Phrase established(Phrase label) {
        var quoted = label.quoted();
        var plain = withThe(label.within());
        return new Phrase(
                SENTENCE_EN.matcher(label.en()).find() ? quoted.en() : plain.en(),
                SENTENCE_VI.matcher(label.vi()).find() ? quoted.vi() : plain.vi());
    }

    /** What has an article of its own, or is a question, takes none. */
    static Phrase withThe(Phrase label) {
        return WITHOUT_ARTICLE.matcher(label.en()).lookingAt() ? label : Phrase.of("the %s", "%s", label);
    }

    private static Phrase that(FactType type) {
        return Phrase.of("that %s", "%s này", Phrase.of(type.label()).within());
    }

    /** What begins with a quotation, a bracket or a number takes none either. */
    static Phrase theValue(Phrase value) {
        return Character.isLetter(value.en().charAt(0)) ? withThe(value) : value;
    }

    private static Phrase numbered(FactType type, Phrase ordinal) {
        var label = type.isDerived()
                ? Phrase.of(type.label()).quoted()
                : Phrase.of(type.label()).within();
        return new Phrase("the " + ordinal.en() + " " + label.en(), label.vi() + " " + ordinal.vi());
    }

    /** Its label, and which of several it is. */
    Phrase called(Pattern pattern) {
        var label = Phrase.of(pattern.type().label()).within();
        return ordinal(pattern)
                .map(ordinal -> Phrase.of("%s (%s)", "%s (%s)", label, ordinal))
                .orElse(label);
    }

    Phrase of(Pattern pattern) {
        return facts.getOrDefault(pattern, the(pattern.type()));
    }

    /** {@code the first}: which of several it is, where others speak of it. */
    Optional<Phrase> ordinal(Pattern pattern) {
        return Optional.ofNullable(ordinals.get(pattern)).map(ordinal -> Phrase.of("the %s", "%s", ordinal));
    }

    Phrase of(String variable) {
        return variables.getOrDefault(variable, Phrase.same(variable.replace("$", "")));
    }

    /** Where branches bind one name to different values, either may be meant. */
    void name(String variable, Phrase phrase, Optional<Attribute> attribute) {
        variables.merge(
                variable,
                phrase,
                (one, other) -> one.equals(other) ? one : Phrase.of("%s or %s", "%s hoặc %s", one, other));
        attribute.ifPresent(known -> attributes.put(variable, known));
    }

    /** The variable is called by a calculation. */
    void calculated(String variable, Expression value) {
        operationOf(value).ifPresent(operation -> operations.put(variable, operation));
    }

    /** How what the variable is called by is calculated. */
    Optional<Operation> operation(String variable) {
        return Optional.ofNullable(operations.get(variable));
    }

    static Optional<Operation> operationOf(Expression value) {
        return value instanceof Expression.Calculate calculation
                ? Optional.of(calculation.operation())
                : Optional.empty();
    }

    /** What the rule set calls a code that stands for itself. */
    Optional<Phrase> code(String code) {
        return Optional.ofNullable(codes.get(code)).map(Phrase::of).map(Phrase::quoted);
    }

    Optional<Attribute> attribute(String variable) {
        return Optional.ofNullable(attributes.get(variable));
    }
}
