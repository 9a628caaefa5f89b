package dev.makegood.change;

import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares things by their names, property by property. */
final class Things {
    private Things() {}

    private record Key(Subject.Kind kind, String name) {
        static Key of(Thing thing) {
            return new Key(thing.subject().kind(), thing.subject().name());
        }
    }

    static List<Change> compared(List<Thing> before, List<Thing> after) {
        var was = byKey(before);
        var changes = new ArrayList<Change>();
        byKey(after).forEach((key, thing) -> {
            var old = was.remove(key);
            if (old == null) {
                changes.add(new Change.Added(thing.subject(), thing.place(), thing.said()));
            } else {
                var differences = differences(old.facets(), thing.facets());
                if (!differences.isEmpty()) {
                    changes.add(new Change.Altered(thing.subject(), old.place(), thing.place(), differences));
                }
            }
        });
        was.values().forEach(thing -> changes.add(new Change.Removed(thing.subject(), thing.place(), thing.said())));
        return withoutParts(changes);
    }

    /** Several of one name are told apart by their order. */
    private static Map<Key, Thing> byKey(List<Thing> things) {
        var byKey = new LinkedHashMap<Key, Thing>();
        var counts = new HashMap<Key, Integer>();
        for (var thing : things) {
            var key = Key.of(thing);
            int number = counts.merge(key, 1, Integer::sum);
            byKey.put(number == 1 ? key : new Key(key.kind(), key.name() + " #" + number), thing);
        }
        return byKey;
    }

    /** A fact type that comes or goes takes its attributes with it. */
    private static List<Change> withoutParts(List<Change> changes) {
        var whole = changes.stream()
                .filter(change -> !(change instanceof Change.Altered))
                .map(Change::subject)
                .filter(subject -> subject.kind() == Subject.Kind.TYPE)
                .map(Subject::name)
                .toList();
        return changes.stream()
                .filter(change -> change.subject().kind() != Subject.Kind.ATTRIBUTE
                        || !whole.contains(change.subject().name().replaceFirst("\\..*", "")))
                .toList();
    }

    private static List<Difference> differences(List<Facet> before, List<Facet> after) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<Facet>();
        var differences = new ArrayList<Difference>();
        for (var facet : after) {
            var old = gone.stream().filter(one -> isSame(one, facet)).findFirst();
            old.ifPresentOrElse(
                    found -> {
                        gone.remove(found);
                        if (!found.value().equals(facet.value())) {
                            differences.add(difference(found, facet));
                        }
                    },
                    () -> come.add(facet));
        }
        for (var facet : come) {
            var old = gone.stream()
                    .filter(one -> one.aspect() == facet.aspect() && isRepeated(one.aspect()))
                    .findFirst();
            old.ifPresent(gone::remove);
            differences.add(old.map(found -> difference(found, facet))
                    .orElseGet(() -> new Difference(
                            facet.aspect(),
                            facet.label(),
                            Optional.empty(),
                            Optional.of(facet.said()),
                            Optional.empty())));
        }
        gone.forEach(facet -> differences.add(new Difference(
                facet.aspect(), facet.label(), Optional.of(facet.said()), Optional.empty(), Optional.empty())));
        return differences;
    }

    private static boolean isSame(Facet one, Facet other) {
        return one.aspect() == other.aspect()
                && one.label().equals(other.label())
                && (one.aspect() != Aspect.EXPECTATION || one.value().equals(other.value()));
    }

    /** Whether a thing has many properties of that kind, of which one may take the place of another. */
    private static boolean isRepeated(Aspect aspect) {
        return aspect == Aspect.VALUE || aspect == Aspect.EXPECTATION;
    }

    private static Difference difference(Facet before, Facet after) {
        return before.value() instanceof Text was && after.value() instanceof Text is
                ? inLanguages(before, was, is)
                : new Difference(
                        after.aspect(),
                        before.label().equals(after.label()) ? after.label() : Labels.VALUE,
                        Optional.of(withLabel(before, after)),
                        Optional.of(withLabel(after, before)),
                        Values.direction(before.value(), after.value()));
    }

    /** Where one takes the place of another, each is said with what it is. */
    private static Text withLabel(Facet facet, Facet other) {
        return facet.label().equals(other.label())
                ? facet.said()
                : new Text(
                        facet.label().en() + ": " + facet.said().en(),
                        facet.label().vi() + ": " + facet.said().vi());
    }

    /** A text that changed in one language only is told in that one. */
    private static Difference inLanguages(Facet facet, Text was, Text is) {
        if (was.vi().equals(is.vi())) {
            return text(facet, new Text(" (English)", " (tiếng Anh)"), was.en(), is.en());
        }
        if (was.en().equals(is.en())) {
            return text(facet, new Text(" (Vietnamese)", " (tiếng Việt)"), was.vi(), is.vi());
        }
        return new Difference(facet.aspect(), facet.label(), Optional.of(was), Optional.of(is), Optional.empty());
    }

    private static Difference text(Facet facet, Text language, String was, String is) {
        return new Difference(
                facet.aspect(),
                new Text(facet.label().en() + language.en(), facet.label().vi() + language.vi()),
                Optional.of(new Text(was, was)),
                Optional.of(new Text(is, is)),
                Optional.empty());
    }
}
