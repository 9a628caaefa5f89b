package dev.makegood.vocabulary;

import dev.makegood.vocabulary.Brand.Preset;
import dev.makegood.vocabulary.Brand.Tone;
import dev.makegood.vocabulary.VocabularyReading.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the brand profile of a rule set. What stands beside a preset wins over it:
 *
 * <pre>{@code
 * brand:
 *   preset: professional
 *   mission: { en: …, vi: … }
 *   values: [ { en: …, vi: … } ]
 *   tone: formal
 *   forbidden: [FREE_GIFT]
 * }</pre>
 */
public final class BrandReader {
    private static final String PATH = "brand";
    private static final Set<String> MEMBERS = Set.of("preset", "mission", "values", "tone", "forbidden");
    private static final Text REMEDY =
            new Text("See the reference of rule set files", "Xem tài liệu tham khảo về tệp bộ quy tắc");

    private final List<Fault> faults;

    private BrandReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** The brand profile of that object, none where there is nothing; what is wrong with it is added to the faults. */
    public static Optional<Brand> read(JsonNode brand, List<Fault> faults) {
        return brand.isMissingNode() || brand.isNull()
                ? Optional.empty()
                : Optional.of(new BrandReader(faults).read(brand));
    }

    private Brand read(JsonNode node) {
        if (!node.isObject()) {
            fault("", "A brand profile has members", "Hồ sơ thương hiệu gồm các thành phần");
        }
        node.propertyNames().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member ->
                        fault("." + member, "A brand has no such member", "Thương hiệu không có thành phần này"));
        var preset = one(Preset.values(), Preset::key, node, "preset");
        var tone = one(Tone.values(), Tone::key, node, "tone")
                .or(() -> preset.map(Preset::tone))
                .orElse(Tone.FORMAL);
        var forbidden = node.has("forbidden")
                ? forbidden(node.path("forbidden"))
                : preset.map(Preset::forbidden).orElse(Set.of());
        return new Brand(mission(node.path("mission")), values(node.path("values")), tone, forbidden);
    }

    private <T> Optional<T> one(T[] values, Function<T, String> key, JsonNode node, String member) {
        if (!node.has(member)) {
            return Optional.empty();
        }
        var written = node.path(member).asString("");
        var found = Arrays.stream(values)
                .filter(one -> key.apply(one).equals(written))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(values).map(key).collect(Collectors.joining(", "));
            fault("." + member, "This is one of: " + known, "Chỗ này là một trong: " + known);
        }
        return found;
    }

    private Optional<Text> mission(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : text(node, ".mission");
    }

    private List<Text> values(JsonNode node) {
        if (!node.isMissingNode() && !node.isArray()) {
            fault(".values", "Values are a list of texts", "Giá trị là một danh sách văn bản");
        }
        var values = new ArrayList<Text>();
        for (int i = 0; i < node.size(); i++) {
            text(node.path(i), ".values." + i).ifPresent(values::add);
        }
        return values;
    }

    private Set<String> forbidden(JsonNode node) {
        var known = Stream.of(EffectKind.GESTURE, EffectKind.CARE)
                .flatMap(kind -> kind.types().stream())
                .collect(Collectors.toSet());
        var forbidden = new HashSet<String>();
        node.forEach(type -> forbidden.add(type.asString("")));
        if (!node.isArray() || !known.containsAll(forbidden)) {
            fault(
                    ".forbidden",
                    "This is a list of types of gestures or care",
                    "Chỗ này là danh sách loại bù đắp hoặc quan tâm");
        }
        return forbidden;
    }

    private Optional<Text> text(JsonNode node, String path) {
        return switch (TextReading.of(node)) {
            case TextReading.Read(var text) -> Optional.of(text);
            case TextReading.Faulty(var reason, var remedy) -> {
                faults.add(new Fault(PATH + path, reason, remedy));
                yield Optional.empty();
            }
        };
    }

    private void fault(String path, String en, String vi) {
        faults.add(new Fault(PATH + path, new Text(en, vi), REMEDY));
    }
}
