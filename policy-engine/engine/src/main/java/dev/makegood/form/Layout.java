package dev.makegood.form;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of one rule that parses stand among its words. */
final class Layout {
    private final Source source;
    private final int rule;
    private final List<Head> heads = new ArrayList<>();
    private final List<Range> elements = new ArrayList<>();
    private final List<Range> statements = new ArrayList<>();
    private final int when;
    private final int then;
    private final int end;

    /** What an annotation or attribute before {@code when} is. */
    record Head(Range range, String name) {}

    Layout(Source source, int rule) {
        this.source = source;
        this.rule = rule;
        int at = rule + 2;
        while (!source.word(at).is("when")) {
            int from = at;
            boolean isAnnotation = source.word(at).is("@");
            var name = source.word(isAnnotation ? at + 1 : at).text();
            at = isAnnotation
                    ? source.closed(at + 2)
                    : at + (source.word(at + 1).is("-") ? 3 : 2);
            heads.add(new Head(new Range(from, at), isAnnotation ? "@" + name : name));
        }
        when = at;
        at++;
        while (!source.word(at).is("then")) {
            int next = element(at);
            elements.add(new Range(at, next));
            at = next;
        }
        then = at;
        at++;
        while (!source.word(at).is("end")) {
            int next = statement(at);
            statements.add(new Range(at, next));
            at = next;
        }
        end = at;
    }

    private int element(int from) {
        int at = single(from);
        while (source.word(at).is("or") || source.word(at).is("and")) {
            at = single(at + 1);
        }
        return at;
    }

    private int single(int from) {
        var first = source.word(from);
        if (first.is("(")) {
            return source.closed(from);
        }
        if (first.is("not") || first.is("exists")) {
            return single(from + 1);
        }
        int type = source.word(from + 1).is(":") ? from + 2 : from;
        return source.closed(type + 1);
    }

    private int statement(int from) {
        if (!source.word(from).is("if")) {
            int at = from;
            while (!source.word(at).is(";")) {
                at = source.word(at).is("(") ? source.closed(at) : at + 1;
            }
            return at + 1;
        }
        int at = source.closed(source.closed(from + 1));
        if (!source.word(at).is("else")) {
            return at;
        }
        return source.word(at + 1).is("if") ? statement(at + 1) : source.closed(at + 1);
    }

    int name() {
        return rule + 1;
    }

    List<Head> heads() {
        return heads;
    }

    int when() {
        return when;
    }

    List<Range> elements() {
        return elements;
    }

    int then() {
        return then;
    }

    List<Range> statements() {
        return statements;
    }

    int end() {
        return end;
    }

    /** Whether that element is a fact with conditions. */
    boolean isFact(Range element) {
        var first = source.word(element.from());
        return !first.is("not")
                && !first.is("exists")
                && !first.is("(")
                && !isGroup(first.text())
                && single(element.from()) == element.to();
    }

    private static boolean isGroup(String word) {
        return word.equals("forall") || word.equals("accumulate") || word.equals("acc");
    }

    /** The word that names the type of that fact. */
    int type(Range fact) {
        return source.word(fact.from() + 1).is(":") ? fact.from() + 2 : fact.from();
    }

    List<Range> constraints(Range fact) {
        return source.listed(type(fact) + 2, fact.to() - 1);
    }
}
