package dev.makegood.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The facts of one case, frozen at the moment of asking, in the order in which they were given. */
public record Facts(List<Fact> all) {
    public Facts {
        all = List.copyOf(all);
    }

    public List<Fact> of(FactType type) {
        return all.stream().filter(fact -> fact.type() == type).toList();
    }

    /**
     * The same case with one value changed: every fact is a new one, in its old place.
     *
     * @param value of a simple attribute
     */
    public Facts with(Fact changed, Attribute attribute, Object value) {
        var places = copies();
        copyOf(changed, places).set(attribute.name(), value);
        return new Facts(List.copyOf(places.values()));
    }

    /**
     * The same case with a fact more, held by that one, of which one value is known.
     *
     * @param attribute by which the one holds the other
     * @param type of the fact
     */
    public Facts with(Fact holder, Attribute attribute, FactType type, Attribute known, Object value) {
        var places = copies();
        var parent = copyOf(holder, places);
        var held = Fact.blank(type, holder.path() + "." + attribute.name());
        parent.set(attribute.name(), held);
        held.set(parent.type().key(), parent);
        held.set(known.name(), value);
        return new Facts(
                Stream.concat(places.values().stream(), Stream.of(held)).toList());
    }

    private Map<Fact, Fact> copies() {
        var places = new LinkedHashMap<Fact, Fact>();
        all.forEach(fact -> places.put(fact, fact.copy()));
        places.values().forEach(copy -> copy.relink(places));
        return places;
    }

    private static Fact copyOf(Fact fact, Map<Fact, Fact> places) {
        return Objects.requireNonNull(places.get(fact), "no fact of this case");
    }
}
