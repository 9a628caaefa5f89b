package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads a vocabulary from its document:
 *
 * <pre>{@code
 * types:
 *   Flight:
 *     label: { en: Flight, vi: Chuyến bay }
 *     attributes:
 *       distanceKm: { type: decimal, unit: km, min: 0, label: …, question: … }
 *       reroute: { type: Reroute, label: … }
 * actions:
 *   REFUND_CHOICE: { en: …, vi: … }
 * effects:
 *   refund: { effect: gesture, type: REFUND, basis: GOODWILL, arguments: [amount, why] }
 * header: [import com.example.Flight]
 * customer: { en: the passenger, vi: hành khách }
 * }</pre>
 */
public final class VocabularyReader {
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern ACTION_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final String LIST_OF = "list of ";
    private static final int MAX_NESTING = 10;

    private final List<VocabularyReading.Fault> faults = new ArrayList<>();
    private final Map<String, JsonNode> typeNodes = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, FactType> built = new LinkedHashMap<>();

    private VocabularyReader() {}

    /**
     * The vocabulary of a rule set.
     *
     * @param own its own document
     * @param imported the documents it builds upon, whose types come first
     */
    public static VocabularyReading read(JsonNode own, List<JsonNode> imported) {
        return new VocabularyReader().readAll(own, imported);
    }

    private VocabularyReading readAll(JsonNode own, List<JsonNode> imported) {
        imported.forEach(document -> collectTypes(document, "imports."));
        collectTypes(own, "");
        typeNodes.forEach(this::findParents);
        refuseDeepNesting();
        refuseSharedKeys();
        typeNodes.keySet().forEach(this::build);
        refuseOther(own.path("actions"), "actions");
        var actions = readTexts(own.path("actions"), "actions", ACTION_NAME);
        var effects = readEffects(own.path("effects"), actions);
        var labels = readLabels(own.path("header"));
        var customer = optionalText(own.path("customer"), "customer");
        return faults.isEmpty()
                ? new VocabularyReading.Read(
                        new Vocabulary(List.copyOf(built.values()), actions, effects, labels, customer))
                : new VocabularyReading.Faulty(faults);
    }

    private Map<String, ShortEffect> readEffects(JsonNode node, Map<String, Text> actions) {
        refuseOther(node, "effects");
        var effects = new LinkedHashMap<String, ShortEffect>();
        for (var member : node.properties()) {
            new ShortEffectReader(actions)
                    .read(member.getKey(), member.getValue())
                    .ifPresentOrElse(
                            effect -> effects.put(member.getKey(), effect),
                            () -> fault(
                                    "effects." + member.getKey(),
                                    "A word for an effect names one that exists, and gives or takes all it needs",
                                    "Từ cho một kết luận phải gọi đúng kết luận có thật, và cho hoặc nhận đủ tham số"));
        }
        return effects;
    }

    private List<String> readLabels(JsonNode node) {
        if (!node.isMissingNode() && !(node.isArray() && node.valueStream().allMatch(JsonNode::isString))) {
            fault("header", "A header is a list of lines", "Phần đầu là một danh sách các dòng");
        }
        return node.valueStream().map(line -> line.asString("")).toList();
    }

    private void collectTypes(JsonNode document, String prefix) {
        refuseOther(document.path("types"), prefix + "types");
        for (var member : document.path("types").properties()) {
            var path = prefix + "types." + member.getKey();
            if (!TYPE_NAME.matcher(member.getKey()).matches()) {
                fault(path, "A fact type is named in UpperCamelCase", "Loại dữ kiện được đặt tên theo UpperCamelCase");
            } else if (typeNodes.putIfAbsent(member.getKey(), member.getValue()) != null) {
                fault(path, "This fact type exists already", "Loại dữ kiện này đã có");
            }
        }
    }

    private void findParents(String holder, JsonNode type) {
        for (var attribute : type.path("attributes").properties()) {
            var nested = nestedIn(attribute.getValue().path("type").asString(""));
            nested.ifPresent(child -> nest(child, holder, pathOf(holder, attribute.getKey())));
        }
    }

    private void nest(String child, String holder, String path) {
        if (ownerOf(holder).equals("rules")) {
            fault(
                    path,
                    "A derived fact holds values, not other facts",
                    "Dữ kiện suy ra chỉ chứa giá trị, không chứa dữ kiện khác");
        } else if (!ownerOf(holder).equals(ownerOf(child))) {
            fault(
                    path,
                    "%s has another owner than the fact that holds it".formatted(child),
                    "%s có chủ khác với dữ kiện chứa nó".formatted(child));
        } else if (isWithin(holder, child)) {
            fault(path, "%s would hold itself".formatted(child), "%s sẽ chứa chính nó".formatted(child));
        } else if (parents.putIfAbsent(child, holder) != null) {
            fault(
                    path,
                    "%s is nested in another place already".formatted(child),
                    "%s đã được lồng ở chỗ khác".formatted(child));
        }
    }

    private String ownerOf(String type) {
        return node(type).path("owner").asString("caller");
    }

    /** Whether that type is the other one, or nested in it however deep. */
    private boolean isWithin(String type, String other) {
        var at = type;
        while (at != null && !at.equals(other)) {
            at = parents.get(at);
        }
        return at != null;
    }

    private void refuseDeepNesting() {
        var tooDeep = typeNodes.keySet().stream().filter(this::isTooDeep).toList();
        for (var type : tooDeep) {
            fault(
                    "types." + type,
                    "Fact types nest at most %d deep".formatted(MAX_NESTING),
                    "Các loại dữ kiện lồng nhau nhiều nhất %d tầng".formatted(MAX_NESTING));
        }
        parents.keySet().removeAll(tooDeep);
    }

    private boolean isTooDeep(String type) {
        var at = parents.get(type);
        for (int depth = 1; at != null && depth <= MAX_NESTING; depth++) {
            at = parents.get(at);
        }
        return at != null;
    }

    /** Keys of facts that stand by themselves are members of one object. */
    private void refuseSharedKeys() {
        var taken = new HashSet<String>();
        for (var type : typeNodes.keySet()) {
            if (!parents.containsKey(type) && !ownerOf(type).equals("rules") && !taken.add(keyOf(type))) {
                fault(
                        "types." + type + ".key",
                        "Another fact type has the key '%s'".formatted(keyOf(type)),
                        "Loại dữ kiện khác đã có khóa '%s'".formatted(keyOf(type)));
            }
        }
    }

    private String keyOf(String type) {
        return node(type).path("key").asString(lowerFirst(type));
    }

    private JsonNode node(String type) {
        return typeNodes.getOrDefault(type, MissingNode.getInstance());
    }

    private void refuseOther(JsonNode node, String path) {
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            fault(path, "This needs names with their contents", "Chỗ này cần các tên kèm nội dung");
        }
    }

    private Optional<String> nestedIn(String type) {
        var element = type.startsWith(LIST_OF) ? type.substring(LIST_OF.length()) : type;
        return typeNodes.containsKey(element) ? Optional.of(element) : Optional.empty();
    }

    private @Nullable FactType build(String name) {
        if (!built.containsKey(name)) {
            var parent = parents.get(name);
            built.put(name, factType(name, node(name), parent));
        }
        return built.get(name);
    }

    private FactType factType(String name, JsonNode node, @Nullable String parent) {
        var path = "types." + name;
        var attributes = new ArrayList<Attribute>();
        refuseOther(node.path("attributes"), path + ".attributes");
        if (node.has("key")
                && !ATTRIBUTE_NAME.matcher(node.path("key").asString("")).matches()) {
            fault(path + ".key", "A key is written in lowerCamelCase", "Khóa được viết theo lowerCamelCase");
        }
        if (parent != null && node.path("attributes").has(keyOf(parent))) {
            fault(
                    pathOf(name, keyOf(parent)),
                    "This is the name of the fact that holds this one",
                    "Đây là tên của dữ kiện chứa dữ kiện này");
        }
        for (var member : node.path("attributes").properties()) {
            if (ATTRIBUTE_NAME.matcher(member.getKey()).matches()) {
                readAttribute(name, member.getKey(), member.getValue()).ifPresent(attributes::add);
            } else {
                fault(
                        pathOf(name, member.getKey()),
                        "An attribute is named in lowerCamelCase",
                        "Thuộc tính được đặt tên theo lowerCamelCase");
            }
        }
        var claim = claim(node, path);
        refuseUnknownPlaces(claim, attributes, path);
        return new FactType(
                name,
                keyOf(name),
                readChoice(FactType.Owner.class, node.path("owner"), path + ".owner", FactType.Owner.CALLER),
                readChoice(
                        FactType.Cardinality.class,
                        node.path("cardinality"),
                        path + ".cardinality",
                        FactType.Cardinality.ONE),
                readText(node.path("label"), path + ".label"),
                claim,
                parent == null ? null : build(parent),
                attributes);
    }

    private Optional<Attribute> readAttribute(String typeName, String name, JsonNode node) {
        var path = pathOf(typeName, name);
        var label = readText(node.path("label"), path + ".label");
        return readType(node, path).map(type -> {
            var plain = new Attribute(
                    name,
                    type,
                    label,
                    node.has("question") ? readText(node.path("question"), path + ".question") : label,
                    unit(node.path("unit"), path + ".unit"),
                    bound(node.path("min"), path + ".min"),
                    bound(node.path("max"), path + ".max"),
                    flag(node.path("required"), path + ".required"),
                    null,
                    flag(node.path("personal"), path + ".personal"),
                    claim(node, path));
            refuseCrossedBounds(plain, path);
            refuseClaim(plain, path);
            return node.has("whenUnknown")
                    ? assuming(plain, node.path("whenUnknown").path("assume"), path)
                    : plain;
        });
    }

    private void refuseCrossedBounds(Attribute attribute, String path) {
        var min = attribute.min();
        var max = attribute.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            fault(path + ".min", "The lowest number exceeds the highest", "Số nhỏ nhất lớn hơn số lớn nhất");
        }
    }

    private Attribute assuming(Attribute plain, JsonNode assumed, String path) {
        if (plain.type() instanceof AttributeType.Nested || plain.type() instanceof AttributeType.NestedList) {
            fault(
                    path + ".whenUnknown",
                    "Only values are assumed, not facts",
                    "Chỉ giả định giá trị, không giả định dữ kiện");
            return plain;
        }
        var valueFaults = new FoundFaults();
        var value = new ValueReader(plain, path + ".whenUnknown.assume", valueFaults).read(plain.type(), assumed);
        valueFaults
                .sorted()
                .forEach(
                        fault -> faults.add(new VocabularyReading.Fault(fault.path(), fault.reason(), fault.remedy())));
        return new Attribute(
                plain.name(),
                plain.type(),
                plain.label(),
                plain.question(),
                plain.unit(),
                plain.min(),
                plain.max(),
                plain.required(),
                value.orElse(null),
                plain.personal(),
                plain.claim());
    }

    private Claim claim(JsonNode node, String path) {
        return new Claim(
                optionalText(node.path("says"), path + ".says"), optionalText(node.path("denies"), path + ".denies"));
    }

    private void refuseUnknownPlaces(Claim claim, List<Attribute> attributes, String path) {
        Stream.of(claim.says(), claim.denies())
                .flatMap(Optional::stream)
                .flatMap(text -> PLACE.matcher(text.en() + text.vi()).results())
                .map(place -> place.group(1))
                .filter(place -> attributes.stream().noneMatch(one -> one.name().equals(place)))
                .distinct()
                .forEach(place -> fault(
                        path,
                        "No value of this fact is called {%s}".formatted(place),
                        "Dữ kiện này không có giá trị nào tên {%s}".formatted(place)));
    }

    private Optional<Text> optionalText(JsonNode node, String path) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(readText(node, path));
    }

    private void refuseClaim(Attribute attribute, String path) {
        if (attribute.type() != AttributeType.Simple.BOOLEAN
                && !attribute.claim().equals(Claim.BY_LABEL)) {
            fault(
                    path,
                    "Only what is true or not is said or denied",
                    "Chỉ thuộc tính đúng hoặc sai mới có cách khẳng định và phủ định");
        }
    }

    private Optional<AttributeType> readType(JsonNode node, String path) {
        var name = node.path("type").asString("");
        var element = name.startsWith(LIST_OF) ? name.substring(LIST_OF.length()) : name;
        var isList = name.startsWith(LIST_OF);
        if (typeNodes.containsKey(element)) {
            return Optional.of(isList ? new AttributeType.NestedList(element) : new AttributeType.Nested(element));
        }
        Optional<AttributeType> type = element.equals("enumeration")
                ? Optional.of(new AttributeType.Enumeration(readValues(node.path("values"), path + ".values")))
                : simple(element);
        if (type.isEmpty()) {
            fault(path + ".type", "'%s' is not a type".formatted(name), "'%s' không phải là một kiểu".formatted(name));
        }
        return isList ? type.map(AttributeType.ListOf::new) : type;
    }

    private static Optional<AttributeType> simple(String name) {
        for (var type : AttributeType.Simple.values()) {
            if (type.describe().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private Map<String, Text> readValues(JsonNode node, String path) {
        if (!node.isObject() || node.isEmpty()) {
            fault(path, "An enumeration needs its values", "Kiểu liệt kê cần có các giá trị");
        }
        return readTexts(node, path, Pattern.compile(".{1,100}"));
    }

    private Map<String, Text> readTexts(JsonNode node, String path, Pattern names) {
        var texts = new LinkedHashMap<String, Text>();
        for (var member : node.properties()) {
            if (!names.matcher(member.getKey()).matches()) {
                fault(path + "." + member.getKey(), "This name has a wrong form", "Tên này sai định dạng");
            }
            texts.put(member.getKey(), readText(member.getValue(), path + "." + member.getKey()));
        }
        return texts;
    }

    private Text readText(JsonNode node, String path) {
        return switch (TextReading.of(node)) {
            case TextReading.Read(var text) -> text;
            case TextReading.Faulty(var reason, var remedy) -> {
                faults.add(new VocabularyReading.Fault(path, reason, remedy));
                yield new Text("?", "?");
            }
        };
    }

    private <E extends Enum<E>> E readChoice(Class<E> choices, JsonNode node, String path, E otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(node.asString(""))) {
                return choice;
            }
        }
        fault(path, "This is not one of the choices", "Giá trị này không thuộc các lựa chọn");
        return otherwise;
    }

    private @Nullable BigDecimal bound(JsonNode node, String path) {
        var number = Numbers.of(node).filter(known -> !Numbers.isTooLarge(known));
        if (number.isEmpty() && !node.isMissingNode()) {
            fault(
                    path,
                    "A bound is a number of at most %d digits".formatted(Numbers.MAX_DIGITS),
                    "Giới hạn là một số có nhiều nhất %d chữ số".formatted(Numbers.MAX_DIGITS));
        }
        return number.orElse(null);
    }

    private @Nullable String unit(JsonNode node, String path) {
        if (!node.isMissingNode() && !node.isString()) {
            fault(path, "A unit is a text", "Đơn vị là một văn bản");
        }
        return node.isString() ? node.stringValue() : null;
    }

    private boolean flag(JsonNode node, String path) {
        if (!node.isMissingNode() && !node.isBoolean()) {
            fault(path, "This is either true or false", "Chỗ này chỉ nhận true hoặc false");
        }
        return node.isBoolean() && node.booleanValue();
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String pathOf(String type, String attribute) {
        return "types." + type + ".attributes." + attribute;
    }

    private void fault(String path, String en, String vi) {
        faults.add(new VocabularyReading.Fault(
                path,
                new Text(en, vi),
                new Text("See the reference of vocabularies", "Xem tài liệu tham khảo về từ vựng")));
    }
}
