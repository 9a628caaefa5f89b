package dev.makegood.resolution;

import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One of each group remains. Goodwill money without a group of its own forms one group, and gives way to money that
 * is statutory: it stacks only where its rule says so by naming a group.
 */
final class ExclusionGroups {
    private static final String GOODWILL = "goodwill without a group";

    private final SelectionMode selection;
    private final List<Conflict> conflicts;

    ExclusionGroups(SelectionMode selection, List<Conflict> conflicts) {
        this.selection = selection;
        this.conflicts = conflicts;
    }

    List<Proposal> resolve(List<Proposal> proposals) {
        var groups = new LinkedHashMap<String, List<Proposal>>();
        var remaining = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            var group = proposal.group()
                    .or(() -> Resolver.isGoodwillMoney(proposal) ? Optional.of(GOODWILL) : Optional.empty());
            group.ifPresentOrElse(
                    name -> groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(proposal),
                    () -> remaining.add(proposal));
        }
        var goodwill = groups.remove(GOODWILL);
        groups.forEach((name, members) -> remaining.addAll(select(name, members)));
        if (goodwill != null && remaining.stream().noneMatch(ExclusionGroups::isStatutoryMoney)) {
            remaining.addAll(select(GOODWILL, goodwill));
        }
        return remaining;
    }

    private static boolean isStatutoryMoney(Proposal proposal) {
        return proposal.isStatutory() && proposal.amount().isPresent();
    }

    private List<Proposal> select(String group, List<Proposal> members) {
        var contenders = highest(aboveTheFloor(members));
        if (contenders.stream().allMatch(contenders.getFirst()::concludesLike)) {
            return List.of(contenders.getFirst());
        }
        var selected = switch (selection) {
            case BEST_FOR_CUSTOMER -> best(contenders);
            case FIRST_BY_SALIENCE -> Optional.<Proposal>empty();
            case SUM -> sum(contenders);
        };
        if (selected.isEmpty()) {
            conflicts.add(new Conflict(
                    new Text(
                                    "Only one of the group %s may hold, and none is to be preferred",
                                    "Chỉ một trong nhóm %s được áp dụng, và không có gì để ưu tiên")
                            .filled(group),
                    contenders));
        }
        return selected.map(List::of).orElse(List.of());
    }

    /** Without the goodwill that would give less than the law demands. */
    private static List<Proposal> aboveTheFloor(List<Proposal> members) {
        var statutory = members.stream().filter(Proposal::isStatutory).toList();
        return statutory.isEmpty()
                ? members
                : members.stream()
                        .filter(one -> one.isStatutory() || statutory.stream().allMatch(floor -> exceeds(one, floor)))
                        .toList();
    }

    private static boolean exceeds(Proposal one, Proposal floor) {
        return one.amount()
                .flatMap(
                        given -> floor.amount().filter(owed -> areComparable(given, owed) && given.compareTo(owed) > 0))
                .isPresent();
    }

    private static List<Proposal> highest(List<Proposal> members) {
        int salience =
                members.stream().mapToInt(one -> one.rule().salience()).max().orElseThrow();
        return members.stream().filter(one -> one.rule().salience() == salience).toList();
    }

    /** The one of highest amount, if their amounts can be compared and one is the highest. */
    private static Optional<Proposal> best(List<Proposal> contenders) {
        return contenders.stream()
                .filter(one -> contenders.stream().allMatch(other -> isAtLeast(one, other)))
                .findFirst();
    }

    private static boolean isAtLeast(Proposal one, Proposal other) {
        var mine = one.amount();
        var theirs = other.amount();
        return one.concludesLike(other)
                || (mine.isPresent()
                        && theirs.isPresent()
                        && areComparable(mine.get(), theirs.get())
                        && (mine.get().compareTo(theirs.get()) > 0
                                || (mine.equals(theirs) && one.kind() == other.kind())));
    }

    private static Optional<Proposal> sum(List<Proposal> contenders) {
        var first = contenders.getFirst();
        var total = first.amount();
        for (var other : contenders.subList(1, contenders.size())) {
            total = total.flatMap(soFar -> other.amount()
                    .filter(amount -> areComparable(soFar, amount))
                    .map(soFar::plus));
        }
        return total.map(first::withAmount);
    }

    private static boolean areComparable(Money one, Money other) {
        return one.currency().equals(other.currency());
    }
}
