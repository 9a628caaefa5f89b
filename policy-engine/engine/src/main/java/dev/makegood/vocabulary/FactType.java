package dev.makegood.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of fact: its name in rules, its key in JSON, and its attributes. */
public final class FactType {
    /** Who states facts of a type. */
    public enum Owner {
        /** The one who asks. */
        CALLER,
        /** The server, from the sign-in, the ledger or its calendars. */
        SERVER,
        /** The rules themselves: derived facts. */
        RULES
    }

    /** How many facts of a type one case has. */
    public enum Cardinality {
        ONE,
        MANY
    }

    private final String name;
    private final String key;
    private final Owner owner;
    private final Cardinality cardinality;
    private final Text label;
    private final Claim claim;
    private final @Nullable String parent;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    FactType(
            String name,
            String key,
            Owner owner,
            Cardinality cardinality,
            Text label,
            Claim claim,
            @Nullable FactType parent,
            List<Attribute> attributes) {
        this.name = name;
        this.key = key;
        this.owner = owner;
        this.cardinality = cardinality;
        this.label = label;
        this.claim = claim;
        this.parent = parent == null ? null : parent.name;
        var all = new ArrayList<>(attributes);
        if (parent != null) {
            all.add(Attribute.parentOf(this, parent.key, parent.name));
        }
        for (var attribute : all) {
            this.positions.put(attribute.name(), positions.size());
            this.attributes.put(attribute.name(), attribute);
        }
    }

    /** As rules write it: {@code Flight}. */
    public String name() {
        return name;
    }

    /** As JSON writes it: {@code flight}. */
    public String key() {
        return key;
    }

    public Owner owner() {
        return owner;
    }

    public Cardinality cardinality() {
        return cardinality;
    }

    public Text label() {
        return label;
    }

    /** How it is said that there is such a fact, or none. */
    public Claim claim() {
        return claim;
    }

    /** The type whose facts hold facts of this one; empty for facts that stand by themselves. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public boolean isDerived() {
        return owner == Owner.RULES;
    }

    /** In the order of the vocabulary; the order of arguments where rules derive such a fact. */
    public List<Attribute> attributes() {
        return List.copyOf(attributes.values());
    }

    public Optional<Attribute> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /** The place of that attribute among {@link #attributes}. */
    public int position(String attributeName) {
        var position = positions.get(attributeName);
        if (position == null) {
            throw new IllegalArgumentException(name + " has no attribute " + attributeName);
        }
        return position;
    }

    int width() {
        return attributes.size();
    }

    @Override
    public String toString() {
        return name;
    }
}
