package dev.makegood.server.decision.outcome;

import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of rules and facts as JSON has them. */
final class JsonValues {
    private JsonValues() {}

    static Object of(Object value) {
        return switch (value) {
            case Money money -> Amount.of(money);
            case Percent percent -> percent.value();
            case Number number -> number;
            case Boolean bool -> bool;
            case List<?> list -> list.stream().map(JsonValues::of).toList();
            default -> value.toString();
        };
    }

    static Map<String, Object> of(Map<String, Object> values) {
        var converted = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> converted.put(name, of(value)));
        return converted;
    }
}
