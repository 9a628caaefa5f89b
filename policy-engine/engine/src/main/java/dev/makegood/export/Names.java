package dev.makegood.export;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What fact types and attributes are called in exported rules: as in the vocabulary, where Java and DRL let them. */
final class Names {
    private static final Set<String> TAKEN_TYPES = words("""
        Exact Proposals Override Deprecated Object String Class Integer Long Short Byte Character Double Float Boolean
        Number Math System Thread Runnable Iterable Comparable Enum Record Void Exception RuntimeException Error
        Throwable Package Module Process Runtime List Map Set Collection Rule Global Model Drools Serializable
        """);
    private static final Set<String> TAKEN_ATTRIBUTES = words("""
        abstract assert boolean break byte case catch char class const continue default do double else enum extends
        final finally float for goto if implements import instanceof int interface long native new package private
        protected public return short static strictfp super switch synchronized this throw throws transient try void
        volatile while true false null var record yield sealed permits when then end rule query function declare
        global attributes salience template and or not exists forall in matches contains memberof soundslike str from
        accumulate acc collect eval over window unit entry point init action reverse result excludes
        after before during includes starts finishes coincides meets metby overlaps overlappedby startedby finishedby
        enabled duration timer dialect calendars group lock loop active modify update insert delete retract
        insertlogical
        """);

    private Names() {}

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    static String of(FactType type) {
        return ofType(type.name());
    }

    static String ofType(String name) {
        return TAKEN_TYPES.contains(name) ? name + "_" : name;
    }

    static String of(Attribute attribute) {
        return TAKEN_ATTRIBUTES.contains(attribute.name()) ? attribute.name() + "_" : attribute.name();
    }

    static String getter(Attribute attribute) {
        var name = of(attribute);
        return "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()";
    }
}
