package dev.makegood.editing;

import dev.makegood.language.Header;
import dev.makegood.language.RuleText;
import dev.makegood.language.Survey;
import dev.makegood.language.Symbol;
import dev.makegood.language.Token;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words before a place say about it, whether they parse or not. */
final class Surroundings {
    private final Header header;
    private final List<Token> words;
    private final Map<String, FactType> facts = new LinkedHashMap<>();
    private final Map<String, Optional<Attribute>> values = new LinkedHashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private Section section = Section.OUTSIDE;

    /** The part of a rule a place is in. */
    enum Section {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    /**
     * A parenthesis that is open.
     *
     * @param word before it, or nothing
     * @param pattern the fact type whose conditions stand in it
     * @param start the number of words before it
     */
    record Frame(String word, Optional<FactType> pattern, int start) {}

    /** Reads the words of the rule that has begun before the place. */
    Surroundings(Header header, List<Token> before) {
        this.header = header;
        this.words = sinceRule(before);
        for (int i = 0; i < words.size(); i++) {
            read(i);
        }
    }

    private static List<Token> sinceRule(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).is("end")) {
                return List.of();
            }
            if (before.get(i).is("rule")) {
                return before.subList(i, before.size());
            }
        }
        return List.of();
    }

    private void read(int at) {
        var word = words.get(at);
        if (at == 0) {
            section = Section.HEAD;
        } else if (word.is("when") && section == Section.HEAD) {
            section = Section.WHEN;
            open.clear();
        } else if (word.is("then") && section == Section.WHEN) {
            section = Section.THEN;
            open.clear();
        } else if (word.is("(")) {
            open.push(frame(at));
        } else if (word.is(")") && !open.isEmpty()) {
            open.pop();
        } else if (section == Section.THEN && at > 1 && word.is("=")) {
            values.put(words.get(at - 1).text(), Optional.empty());
        } else if (word.is(":") && words.get(at - 1).kind() == Token.Kind.VARIABLE) {
            bind(words.get(at - 1).text(), at + 1);
        }
    }

    private Frame frame(int at) {
        var word = words.get(at - 1);
        var name = word.kind() == Token.Kind.NAME ? word.text() : "";
        boolean isPattern =
                section == Section.WHEN && at > 1 && !words.get(at - 2).is(".");
        return new Frame(name, isPattern ? header.vocabulary().type(name) : Optional.empty(), at);
    }

    private void bind(String variable, int at) {
        var next = at < words.size() ? words.get(at).text() : "";
        var type = pattern().isEmpty() ? header.vocabulary().type(next) : Optional.<FactType>empty();
        if (type.isPresent()) {
            facts.put(variable, type.get());
        } else {
            values.put(variable, pattern().flatMap(own -> own.attribute(next)));
        }
    }

    Section section() {
        return section;
    }

    Header header() {
        return header;
    }

    /** Facts bound in the rule so far. */
    Map<String, FactType> facts() {
        return facts;
    }

    /** Values bound in the rule so far, with the attribute each is of. */
    Map<String, Optional<Attribute>> values() {
        return values;
    }

    /** The pattern the place is in. */
    Optional<FactType> pattern() {
        return open.stream().map(Frame::pattern).flatMap(Optional::stream).findFirst();
    }

    /** The innermost parenthesis that has a word before it. */
    Optional<Frame> call() {
        return open.stream().findFirst().filter(frame -> !frame.word().isEmpty());
    }

    /** How many commas stand in the innermost parenthesis so far. */
    int argument() {
        int depth = 0;
        int commas = 0;
        for (int i = open.isEmpty() ? words.size() : open.peek().start() + 1; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            commas += depth == 0 && words.get(i).is(",") ? 1 : 0;
        }
        return commas;
    }

    /** The last word but so many; empty where there are not so many. */
    Optional<Token> last(int back) {
        return words.size() > back ? Optional.of(words.get(words.size() - 1 - back)) : Optional.empty();
    }

    boolean endsWith(String word) {
        return last(0).filter(token -> token.is(word)).isPresent();
    }

    /** The names of the path that ends so many words back: {@code reroute.arrivesLateMin}. */
    List<Token> path(int back) {
        var path = new ArrayList<Token>();
        for (int i = words.size() - 1 - back; i >= 0; i -= 2) {
            var kind = words.get(i).kind();
            if (kind != Token.Kind.NAME && kind != Token.Kind.VARIABLE) {
                return List.of();
            }
            path.addFirst(words.get(i));
            if (i == 0 || !words.get(i - 1).is(".")) {
                return path;
            }
        }
        return List.of();
    }

    /** The path that stands before that word, a {@code not} left out. */
    List<Token> before(int word) {
        int end = word > 0 && words.get(word - 1).is("not") ? word - 1 : word;
        return path(words.size() - end);
    }

    /** The attribute a path leads to. */
    Optional<Attribute> attribute(List<Token> path) {
        if (path.size() == 1 && values.containsKey(path.getFirst().text())) {
            return values.getOrDefault(path.getFirst().text(), Optional.empty());
        }
        return step(path).map(Step::attribute);
    }

    /** The fact type a path leads to. */
    Optional<FactType> held(List<Token> path) {
        if (path.size() == 1 && facts.containsKey(path.getFirst().text())) {
            return Optional.ofNullable(facts.get(path.getFirst().text()));
        }
        return step(path)
                .flatMap(step -> header.vocabulary().held(step.attribute().type()));
    }

    private record Step(FactType holder, Attribute attribute) {}

    private Optional<Step> step(List<Token> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var bound = Optional.ofNullable(facts.get(path.getFirst().text()));
        boolean isFact = bound.isPresent();
        var holder = bound.or(this::pattern);
        Optional<Step> step = Optional.empty();
        for (var name : path.subList(isFact ? 1 : 0, path.size())) {
            step = holder.flatMap(type -> type.attribute(name.text()).map(one -> new Step(type, one)));
            holder = step.map(Step::attribute).map(Attribute::type).flatMap(this::held);
        }
        return step;
    }

    private Optional<FactType> held(AttributeType type) {
        return header.vocabulary().held(type);
    }

    /** The name at the end of a path as what the rule set knows by it. */
    private Optional<Symbol> symbol(Token word) {
        if (header.vocabulary().type(word.text()).isPresent()) {
            return Optional.of(new Symbol.Type(word.text()));
        }
        if (endsWith(".") && last(1).filter(before -> before.is("param")).isPresent()) {
            return Optional.of(new Symbol.Parameter(word.text()));
        }
        var path = new ArrayList<>(endsWith(".") ? path(1) : List.of());
        path.add(word);
        return step(path)
                .map(step -> new Symbol.Attribute(
                        step.holder().name(), step.attribute().name()));
    }

    /** What that word of a text names. */
    static Optional<Symbol> symbol(Token word, String text, Survey survey) {
        var before = RuleText.of(text).tokens().stream()
                .filter(token -> token.span().compareTo(word.span()) < 0)
                .toList();
        return survey.header().flatMap(header -> new Surroundings(header, before).symbol(word));
    }
}
