package dev.makegood.change;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between the rules of two versions, rows of tables among them. */
final class RuleChanges {
    private static final double LIKE = 0.5;

    private final RuleSetFiles filesBefore;
    private final RuleSetFiles filesAfter;
    private final List<RuleView> gone;
    private final List<RuleView> come;
    private final List<Pairs.Pair<RuleView>> pairs = new ArrayList<>();

    RuleChanges(RuleSetFiles filesBefore, RuleSet before, RuleSetFiles filesAfter, RuleSet after) {
        this.filesBefore = filesBefore;
        this.filesAfter = filesAfter;
        var stopped = written(before.stopped(), after.stopped()).map(Rule::name).collect(Collectors.toSet());
        this.gone = views(before, stopped);
        this.come = views(after, stopped);
    }

    /** All rules, and of those that tables have beside their rows the ones that somebody stopped. */
    private static List<RuleView> views(RuleSet ruleSet, Set<String> stopped) {
        var views = new ArrayList<RuleView>();
        written(ruleSet.rules(), ruleSet.stopped())
                .map(rule -> new RuleView(ruleSet, rule))
                .filter(view ->
                        !view.isOverlap() || stopped.contains(view.rule().name()))
                .forEach(views::add);
        return views;
    }

    private static Stream<Rule> written(List<Rule> some, List<Rule> others) {
        return Stream.concat(some.stream(), others.stream());
    }

    List<Change> all() {
        pairs.addAll(Pairs.of(gone, come, RuleChanges::isOfOneName));
        pairs.addAll(Pairs.of(gone, come, (one, other) -> isLike(one, other, 1)));
        alike();
        var moved = new RowOrder(filesBefore, filesAfter, pairs);
        var changes = new ArrayList<Change>();
        for (var pair : pairs) {
            var differences = differences(pair.one(), pair.other());
            moved.of(pair).ifPresent(differences::add);
            standing(pair.one(), pair.other()).ifPresent(differences::add);
            if (!differences.isEmpty()) {
                changes.add(new Change.Altered(
                        subject(pair.other()), pair.one().place(), pair.other().place(), differences));
            }
        }
        gone.forEach(view -> changes.add(new Change.Removed(subject(view), view.place(), said(view))));
        come.forEach(view -> changes.add(new Change.Added(subject(view), view.place(), said(view))));
        return changes;
    }

    private static Subject subject(RuleView view) {
        return new Subject(Subject.Kind.RULE, view.rule().name(), view.rule().title());
    }

    private static Text said(RuleView view) {
        var said = Sentences.of(view.ruleSet()).of(view.rule());
        return view.isStopped()
                ? new Text(said.en() + " It is stopped.", said.vi() + " Quy tắc này đang bị dừng.")
                : said;
    }

    private Optional<Difference> standing(RuleView before, RuleView after) {
        return before.isStopped() == after.isStopped()
                ? Optional.empty()
                : Optional.of(difference(
                                Aspect.STANDING,
                                Labels.STANDING,
                                Optional.of(standing(before)),
                                Optional.of(standing(after)))
                        .at(whereStopped(filesBefore, before), whereStopped(filesAfter, after)));
    }

    private static Text standing(RuleView view) {
        return view.isStopped() ? new Text("stopped", "bị dừng") : new Text("takes part", "có tham gia");
    }

    private static Optional<Place> whereStopped(RuleSetFiles files, RuleView view) {
        return view.isStopped()
                ? Optional.of(new Places(files).of(RuleSetFiles.RULE_SET, "stopped"))
                : Optional.empty();
    }

    /** The line a row stands on says nothing of who it is. */
    private static boolean isOfOneName(RuleView one, RuleView other) {
        return one.rule().name().equals(other.rule().name()) && !one.isUnnamedRow() && !other.isUnnamedRow();
    }

    private record Candidate(RuleView one, RuleView other, double likeness) {}

    /** Those that have most in common first. */
    private void alike() {
        var candidates = new ArrayList<Candidate>();
        for (var one : gone) {
            for (var other : come) {
                double likeness = likeness(one, other);
                if (likeness >= LIKE) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (var candidate : candidates) {
            if (gone.contains(candidate.one()) && come.contains(candidate.other())) {
                gone.remove(candidate.one());
                come.remove(candidate.other());
                pairs.add(new Pairs.Pair<>(candidate.one(), candidate.other()));
            }
        }
    }

    private static boolean isLike(RuleView one, RuleView other, double least) {
        return likeness(one, other) >= least;
    }

    /** Which part of what they say they both say; an unnamed row stays in its table. */
    private static double likeness(RuleView one, RuleView other) {
        boolean isUnnamed = one.isUnnamedRow() || other.isUnnamedRow();
        if (isUnnamed && !one.rule().file().equals(other.rule().file())) {
            return 0;
        }
        var said = one.content();
        var rest = new ArrayList<>(other.content());
        int longest = Math.max(said.size(), rest.size());
        long common = said.stream().filter(rest::remove).count();
        return longest == 0 ? 0 : (double) common / longest;
    }

    private List<Difference> differences(RuleView before, RuleView after) {
        var differences = new ArrayList<Difference>();
        boolean isRenamed = !before.rule().name().equals(after.rule().name());
        if (isRenamed && !(before.isUnnamedRow() && after.isUnnamedRow())) {
            differences.add(difference(
                    Aspect.NAME,
                    Labels.NAME,
                    same(before.rule().name()),
                    same(after.rule().name())));
        }
        title(before, after).ifPresent(differences::add);
        clause(before, after).ifPresent(differences::add);
        if (!before.stage().equals(after.stage()) && !isStageOfTable(before, after)) {
            differences.add(difference(Aspect.STAGE, Labels.STAGE, same(before.stage()), same(after.stage())));
        }
        if (before.rule().salience() != after.rule().salience()) {
            differences.add(new Difference(
                    Aspect.SALIENCE,
                    Labels.SALIENCE,
                    same(String.valueOf(before.rule().salience())),
                    same(String.valueOf(after.rule().salience())),
                    Optional.of(
                            before.rule().salience() < after.rule().salience() ? Direction.HIGHER : Direction.LOWER)));
        }
        differences.addAll(new WhenComparison(before, after).differences());
        differences.addAll(new ThenComparison(before, after).differences());
        return differences;
    }

    /** A table tells of its stage once. */
    private boolean isStageOfTable(RuleView before, RuleView after) {
        return before.isRow()
                && after.isRow()
                && before.rule().file().equals(after.rule().file())
                && !Objects.equals(
                        TableThings.stage(filesBefore.text(before.rule().file())),
                        TableThings.stage(filesAfter.text(after.rule().file())));
    }

    /** The title in the language of the name is told of as the name, if it is that. */
    private static Optional<Difference> title(RuleView before, RuleView after) {
        var was = before.rule().title();
        var is = after.rule().title();
        boolean isNameBefore = was.en().equals(before.rule().name());
        boolean isNameAfter = is.en().equals(after.rule().name());
        boolean isSame = isNameBefore && isNameAfter || was.en().equals(is.en());
        boolean isTranslated = !was.vi().equals(was.en()) || !is.vi().equals(is.en());
        if (isSame && (was.vi().equals(is.vi()) || !isTranslated)) {
            return Optional.empty();
        }
        return Optional.of(
                isSame
                        ? difference(
                                Aspect.TITLE,
                                new Text("Title (Vietnamese)", "Tiêu đề (tiếng Việt)"),
                                same(was.vi()),
                                same(is.vi()))
                        : difference(Aspect.TITLE, Labels.TITLE, Optional.of(was), Optional.of(is)));
    }

    private static Optional<Difference> clause(RuleView before, RuleView after) {
        var was = before.rule().clause();
        var is = after.rule().clause();
        return was.map(Clause::key).equals(is.map(Clause::key))
                ? Optional.empty()
                : Optional.of(difference(
                        Aspect.CLAUSE, Labels.CLAUSE, was.map(RuleChanges::cited), is.map(RuleChanges::cited)));
    }

    private static Text cited(Clause clause) {
        return new Text(
                clause.key() + ": " + clause.text().en(),
                clause.key() + ": " + clause.text().vi());
    }

    private static Optional<Text> same(String text) {
        return Optional.of(new Text(text, text));
    }

    private static Difference difference(Aspect aspect, Text label, Optional<Text> was, Optional<Text> is) {
        return new Difference(aspect, label, was, is, Optional.empty());
    }
}
