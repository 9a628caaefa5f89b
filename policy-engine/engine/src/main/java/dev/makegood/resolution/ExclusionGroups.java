package dev.makegood.resolution;

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
        var selected = switch (selection) {
            case BEST_FOR_CUSTOMER -> best(contenders).map(one -> aboveWhatIsOwed(one, members));
            case FIRST_BY_SALIENCE -> alike(contenders).map(one -> aboveWhatIsOwed(one, members));
            case SUM -> Sums.of(contenders).or(() -> alike(contenders).map(List::of));
        };
        if (selected.isEmpty()) {
            conflicts.add(new Conflict(
                    new Text(
                                    "Only one of the group %s may hold, and none is to be preferred",
                                    "Chỉ một trong nhóm %s được áp dụng, và không có gì để ưu tiên")
                            .filled(group),
                    contenders));
        }
        return selected.orElse(List.of());
    }

    /** Goodwill that beats the law tops it up: what is owed stays, and only the difference is goodwill. */
    private static List<Proposal> aboveWhatIsOwed(Proposal selected, List<Proposal> members) {
        var owed = members.stream().filter(Proposal::isStatutory).toList();
        return selected.isStatutory() || owed.isEmpty()
                ? List.of(selected)
                : best(owed)
                        .map(floor -> List.of(
                                floor,
                                selected.withAmount(selected.amount()
                                        .orElseThrow()
                                        .minus(floor.amount().orElseThrow()))))
                        .orElse(List.of(selected));
    }

    /** The one they all are, if they all conclude the same. */
    private static Optional<Proposal> alike(List<Proposal> contenders) {
        return Optional.of(contenders.getFirst())
                .filter(first -> contenders.stream().allMatch(first::concludesLike));
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
                .flatMap(given -> floor.amount()
                        .filter(owed -> given.currency().equals(owed.currency()) && given.compareTo(owed) > 0))
                .isPresent();
    }

    private static List<Proposal> highest(List<Proposal> members) {
        int salience =
                members.stream().mapToInt(one -> one.rule().salience()).max().orElseThrow();
        return members.stream().filter(one -> one.rule().salience() == salience).toList();
    }

    /** The one of highest amount, if their amounts can be compared and no other of that amount is something else. */
    private static Optional<Proposal> best(List<Proposal> contenders) {
        return contenders.stream()
                .filter(one -> contenders.stream().allMatch(other -> isAtLeast(one, other)))
                .findFirst();
    }

    private static boolean isAtLeast(Proposal one, Proposal other) {
        return (one.kind() == other.kind() && one.values().equals(other.values())) || exceeds(one, other);
    }
}
