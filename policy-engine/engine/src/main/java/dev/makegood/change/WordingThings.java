package dev.makegood.change;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Wording;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may be said to customers. */
final class WordingThings {
    private WordingThings() {}

    static List<Thing> of(Wording wording, Places places) {
        var things = new ArrayList<Thing>();
        add(things, "gestures", wording.gestures(), places);
        add(things, "care", wording.care(), places);
        add(things, "reasons", wording.reasons(), places);
        return things;
    }

    private static void add(List<Thing> things, String section, Map<String, Wording.Toned> texts, Places places) {
        new TreeMap<>(texts)
                .forEach((name, toned) -> things.add(new Thing(
                        new Subject(Subject.Kind.WORDING, section + "." + name, title(section, name)),
                        places.of(RuleSetFiles.WORDING, section, name),
                        List.of(
                                Facet.of(Aspect.TEXT, new Text("Formal", "Trang trọng"), toned.formal()),
                                Facet.of(Aspect.TEXT, new Text("Informal", "Thân mật"), toned.informal())))));
    }

    private static Text title(String section, String name) {
        return section.equals("reasons")
                ? new Text(name, name)
                : EffectLabels.ofChoice(EffectKind.TYPE, name).orElseGet(() -> new Text(name, name));
    }
}
