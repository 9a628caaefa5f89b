package dev.makegood.language;

import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule set rests on.
 *
 * @param owner who answers for it; empty where nobody is named
 * @param sources the texts its rules implement
 * @param readings where those texts can be read in several ways
 * @param texts what rules say in one language, by what they write, in both
 * @param terms what the terms of effects are called
 */
public record Charter(
        Optional<String> owner,
        Optional<Brand> brand,
        List<Source> sources,
        List<Reading> readings,
        Map<String, Text> texts,
        Map<String, Text> terms) {
    public Charter {
        texts = Map.copyOf(texts);
        terms = Map.copyOf(terms);
        sources = List.copyOf(sources);
        readings = List.copyOf(readings);
    }

    /** What rules say, in both languages. */
    public Translations translations() {
        return new Translations(texts);
    }

    /** The types of gestures and care that only the law may have it give. */
    public Set<String> forbidden() {
        return brand.map(Brand::forbidden).orElse(Set.of());
    }

    /** How it speaks to customers. */
    public Brand.Tone tone() {
        return brand.map(Brand::tone).orElse(Brand.Tone.FORMAL);
    }
}
