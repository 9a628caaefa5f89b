package dev.makegood.resolution;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Permit or refuse: of both on one action the higher salience wins, equal is a conflict. */
final class Actions {
    private Actions() {}

    static List<Proposal> resolve(List<Proposal> proposals, List<Conflict> conflicts) {
        var byAction = new LinkedHashMap<Object, List<Proposal>>();
        var remaining = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            if (isAboutAnAction(proposal)) {
                var action = proposal.values().getOrDefault(EffectKind.ACTION, "");
                byAction.computeIfAbsent(action, _ -> new ArrayList<>()).add(proposal);
            } else {
                remaining.add(proposal);
            }
        }
        byAction.forEach((action, about) -> remaining.addAll(decide(action, about, conflicts)));
        return remaining;
    }

    private static boolean isAboutAnAction(Proposal proposal) {
        return proposal.kind() == EffectKind.PERMIT || proposal.kind() == EffectKind.REFUSE;
    }

    private static List<Proposal> decide(Object action, List<Proposal> about, List<Conflict> conflicts) {
        int highest =
                about.stream().mapToInt(one -> one.rule().salience()).max().orElseThrow();
        var kinds = about.stream()
                .filter(one -> one.rule().salience() == highest)
                .map(Proposal::kind)
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            conflicts.add(new Conflict(
                    new Text("%s is both permitted and refused", "%s vừa được cho phép vừa bị từ chối").filled(action),
                    about));
            return List.of();
        }
        return about.stream().filter(one -> one.kind() == kinds.getFirst()).toList();
    }
}
