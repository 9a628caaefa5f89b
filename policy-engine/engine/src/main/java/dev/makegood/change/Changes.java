package dev.makegood.change;

import dev.makegood.language.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that became different from one version of a rule set to another.
 *
 * @param all by what they are about, then by place
 * @param sameInMeaning files whose text differs and no change of which is told: layout, comments, order
 * @param isByMeaning whether both versions compile; otherwise only files are compared
 */
public record Changes(List<Change> all, List<String> sameInMeaning, boolean isByMeaning) {
    private static final Comparator<Change> ORDER = Comparator.<Change, Subject.Kind>comparing(
                    change -> change.subject().kind())
            .thenComparing(change -> change.after().or(change::before).orElseThrow())
            .thenComparing(change -> change.subject().name());

    public Changes {
        all = List.copyOf(all);
        sameInMeaning = List.copyOf(sameInMeaning);
    }

    /** What it takes from the one version to the other. */
    public static Changes between(Version before, Version after) {
        return before.ruleSet()
                .flatMap(was -> after.ruleSet().map(is -> byMeaning(before, was, after, is)))
                .orElseGet(() -> new Changes(
                        sorted(Things.compared(FileThings.of(before.files()), FileThings.of(after.files()))),
                        List.of(),
                        false));
    }

    private static Changes byMeaning(Version before, RuleSet was, Version after, RuleSet is) {
        var changes = new ArrayList<Change>();
        changes.addAll(new RuleChanges(before.files(), was, after.files(), is).all());
        var given = new GivenParameters(was, is);
        Things.compared(things(before, was), things(after, is)).stream()
                .map(given::told)
                .forEach(changes::add);
        return new Changes(sorted(changes), untold(before, after, changes), true);
    }

    private static List<Thing> things(Version version, RuleSet ruleSet) {
        var places = new Places(version.files());
        var things = new ArrayList<Thing>();
        things.addAll(TableThings.of(version.files()));
        things.addAll(new DescriptionThings(ruleSet, places).all());
        things.addAll(new VocabularyThings(ruleSet.vocabulary(), places).all());
        things.addAll(WordingThings.of(ruleSet.wording(), places));
        things.addAll(CaseThings.of(version.files(), ruleSet.vocabulary(), places));
        return things;
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(ORDER).toList();
    }

    private static Stream<Optional<Place>> places(Change change) {
        var own = Stream.of(change.before(), change.after());
        return change instanceof Change.Altered(var _, var _, var _, var differences)
                ? Stream.concat(own, differences.stream().flatMap(one -> Stream.of(one.before(), one.after())))
                : own;
    }

    private static List<String> untold(Version before, Version after, List<Change> changes) {
        var told = changes.stream()
                .flatMap(Changes::places)
                .flatMap(Optional::stream)
                .map(Place::file)
                .toList();
        var files = new TreeSet<>(before.files().texts().keySet());
        files.addAll(after.files().texts().keySet());
        return files.stream()
                .filter(file -> !Objects.equals(
                        before.files().texts().get(file), after.files().texts().get(file)))
                .filter(file -> !told.contains(file))
                .toList();
    }
}
