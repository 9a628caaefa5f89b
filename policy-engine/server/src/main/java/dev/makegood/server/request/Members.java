package dev.makegood.server.request;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the members of a body, and notes everything that is wrong with them instead of stopping at the first. */
public final class Members {
    private final JsonNode body;
    private final List<Fault> faults = new ArrayList<>();

    private Members(JsonNode body) {
        this.body = body;
    }

    /** Begins to read a body that may have members of these names. */
    public static Members of(JsonNode body, String... names) {
        var members = new Members(body);
        var listed = String.join(", ", names);
        if (!body.isObject()) {
            members.note("", FactFault.Code.WRONG_TYPE.name(), Texts.NOT_AN_OBJECT, Texts.GIVE_MEMBERS.filled(listed));
        }
        body.propertyNames().stream()
                .filter(name -> !List.of(names).contains(name))
                .forEach(name ->
                        members.note(name, "UNKNOWN_MEMBER", Texts.UNKNOWN_MEMBER, Texts.GIVE_MEMBERS.filled(listed)));
        return members;
    }

    /** A text that is not blank, of at most so many characters. */
    public Optional<String> text(String name, int most) {
        return required(name, JsonNode::isString, Texts.GIVE_TEXT.filled(most))
                .map(JsonNode::stringValue)
                .filter(text -> holds(
                        !text.isBlank() && text.codePointCount(0, text.length()) <= most,
                        name,
                        FactFault.Code.OUT_OF_BOUNDS,
                        Texts.GIVE_TEXT.filled(most)));
    }

    /** A text that may be left out, and is not blank otherwise. */
    public Optional<String> textIfGiven(String name, int most) {
        return isAbsent(body.path(name)) ? Optional.empty() : text(name, most);
    }

    /** A text of that form. */
    public Optional<String> text(String name, Pattern form, Text remedy) {
        return required(name, JsonNode::isString, remedy)
                .map(JsonNode::stringValue)
                .filter(text -> holds(form.matcher(text).matches(), name, FactFault.Code.OUT_OF_BOUNDS, remedy));
    }

    /** A text that may be anything, even empty. */
    public Optional<String> secret(String name, Text remedy) {
        return required(name, JsonNode::isString, remedy).map(JsonNode::stringValue);
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String name, Text remedy) {
        var given = body.path(name);
        if (isAbsent(given) || !isOfType(given.isString(), name, remedy)) {
            return Optional.empty();
        }
        return Optional.of(given.stringValue());
    }

    public Optional<Boolean> truth(String name) {
        return required(name, JsonNode::isBoolean, Texts.GIVE_TRUTH).map(JsonNode::booleanValue);
    }

    /** A truth that may be left out, and is false then. */
    public boolean flag(String name) {
        return !isAbsent(body.path(name)) && truth(name).orElse(false);
    }

    /** A whole number within these bounds. */
    public Optional<Integer> number(String name, int least, int most) {
        var remedy = Texts.GIVE_NUMBER.filled(least, most);
        return required(name, node -> node.isIntegralNumber() && node.canConvertToInt(), remedy)
                .map(JsonNode::intValue)
                .filter(number -> holds(number >= least && number <= most, name, FactFault.Code.OUT_OF_BOUNDS, remedy));
    }

    /** The same, or nothing where it is left out. */
    public Optional<Integer> numberIfGiven(String name, int least, int most) {
        return isAbsent(body.path(name)) ? Optional.empty() : number(name, least, most);
    }

    /** A number, perhaps with decimals. */
    public Optional<BigDecimal> figure(String name, Text remedy) {
        return required(name, JsonNode::isNumber, remedy).map(JsonNode::decimalValue);
    }

    /** An amount of money that is not negative, with no more decimals than its currency has. */
    public Optional<Money> money(String name) {
        return required(name, node -> node.isString() || node.isObject(), Texts.GIVE_MONEY)
                .flatMap(node -> {
                    var money = Money.parse(
                            node.isString()
                                    ? node.stringValue()
                                    : node.path("amount").asString("") + " "
                                            + node.path("currency").asString(""));
                    if (money.isEmpty()) {
                        note(name, FactFault.Code.WRONG_TYPE.name(), Texts.DOES_NOT_FIT, Texts.GIVE_MONEY);
                    }
                    return money;
                })
                .filter(money -> holds(
                        money.isWholeMinorUnits() && money.amount().signum() >= 0,
                        name,
                        FactFault.Code.OUT_OF_BOUNDS,
                        Texts.GIVE_MONEY));
    }

    /** The same, or nothing where it is left out. */
    public Optional<Money> optionalMoney(String name) {
        return isAbsent(body.path(name)) ? Optional.empty() : money(name);
    }

    /** A text of at most so many characters that is not blank, or nothing where it is left out. */
    public Optional<String> optionalText(String name, int most) {
        return isAbsent(body.path(name)) ? Optional.empty() : text(name, most);
    }

    /** A number, perhaps with decimals, or nothing where it is left out. */
    public Optional<BigDecimal> optionalFigure(String name, Text remedy) {
        return isAbsent(body.path(name)) ? Optional.empty() : figure(name, remedy);
    }

    /** A day as {@code 2027-02-01}, or nothing where it is left out. */
    public Optional<LocalDate> optionalDay(String name) {
        return optionalText(name, Texts.GIVE_DAY).flatMap(given -> {
            try {
                return Optional.of(LocalDate.parse(given));
            } catch (DateTimeParseException _) {
                note(name, FactFault.Code.OUT_OF_BOUNDS.name(), Texts.DOES_NOT_FIT, Texts.GIVE_DAY);
                return Optional.empty();
            }
        });
    }

    /** The id of something. */
    public Optional<UUID> id(String name) {
        return required(name, JsonNode::isString, Texts.GIVE_ID).flatMap(node -> id(node.stringValue(), name));
    }

    /** The same, or nothing where it is left out. */
    public Optional<UUID> optionalId(String name) {
        return isAbsent(body.path(name)) ? Optional.empty() : id(name);
    }

    private Optional<UUID> id(String given, String name) {
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException _) {
            note(name, FactFault.Code.OUT_OF_BOUNDS.name(), Texts.DOES_NOT_FIT, Texts.GIVE_ID);
            return Optional.empty();
        }
    }

    /** One of a list, by its name, or nothing. */
    public <T> Optional<T> optionalOneOf(String name, Function<String, Optional<T>> named, String list) {
        return isAbsent(body.path(name)) ? Optional.empty() : oneOf(name, named, list);
    }

    /** One of a list, by its name. */
    public <T> Optional<T> oneOf(String name, Function<String, Optional<T>> named, String list) {
        var remedy = Texts.GIVE_ONE_OF.filled(list);
        return required(name, JsonNode::isString, remedy).flatMap(node -> named(node, name, named, remedy));
    }

    /** Some of a list, by their names; perhaps none. */
    public <T> Optional<Set<T>> someOf(String name, Function<String, Optional<T>> named, String list) {
        var remedy = Texts.GIVE_SOME_OF.filled(list);
        return required(name, JsonNode::isArray, remedy).map(array -> {
            var found = new LinkedHashSet<T>();
            for (var index = 0; index < array.size(); index++) {
                named(array.get(index), "%s[%d]".formatted(name, index), named, remedy)
                        .ifPresent(found::add);
            }
            return found;
        });
    }

    /** Notes one more fault that the reader of the values found. */
    public void note(String path, String code, Text reason, Text remedy) {
        faults.add(new Fault(path, code, reason, remedy));
    }

    /** Notes what is wrong with a member that has members of its own. */
    public void noteAllOf(String name, Members inner) {
        inner.faults()
                .forEach(fault -> note(
                        fault.path().isEmpty() ? name : name + "." + fault.path(),
                        fault.code(),
                        fault.reason(),
                        fault.remedy()));
    }

    /** Sorted by path. */
    public List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .toList();
    }

    private <T> Optional<T> named(JsonNode node, String path, Function<String, Optional<T>> named, Text remedy) {
        if (!isOfType(node.isString(), path, remedy)) {
            return Optional.empty();
        }
        var found = named.apply(node.stringValue());
        if (found.isEmpty()) {
            note(path, FactFault.Code.NOT_IN_LIST.name(), Texts.NOT_IN_LIST, remedy);
        }
        return found;
    }

    private Optional<JsonNode> required(String name, Function<JsonNode, Boolean> isOfType, Text remedy) {
        var given = body.path(name);
        if (isAbsent(given)) {
            note(name, FactFault.Code.MISSING.name(), Texts.MISSING, remedy);
            return Optional.empty();
        }
        return isOfType(isOfType.apply(given), name, remedy) ? Optional.of(given) : Optional.empty();
    }

    private boolean isOfType(boolean isIt, String path, Text remedy) {
        if (!isIt) {
            note(path, FactFault.Code.WRONG_TYPE.name(), Texts.WRONG_TYPE, remedy);
        }
        return isIt;
    }

    private boolean holds(boolean does, String path, FactFault.Code code, Text remedy) {
        if (!does) {
            note(path, code.name(), Texts.DOES_NOT_FIT, remedy);
        }
        return does;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
