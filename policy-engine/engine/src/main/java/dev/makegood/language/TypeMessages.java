package dev.makegood.language;

import static dev.makegood.language.Messages.message;

import dev.makegood.language.Diagnostic.Code;
import dev.makegood.language.Findings.Message;
import dev.makegood.vocabulary.Text;
import java.util.EnumSet;
import java.util.Set;

/** What is said where values of the wrong types meet. */
final class TypeMessages {
    private static final Text ONE_TYPE = new Text("use two values of one type", "hãy dùng hai giá trị cùng kiểu");

    private TypeMessages() {}

    static Message doNotMeet(String operator, ValueType left, ValueType right) {
        var remedy = remedy(EnumSet.of(left, right));
        return message(
                Code.TYPE,
                "'%s' does not go with %s and %s"
                        .formatted(operator, left.label().en(), right.label().en()),
                "không dùng được '%s' giữa %s và %s"
                        .formatted(operator, left.label().vi(), right.label().vi()),
                remedy.en(),
                remedy.vi());
    }

    static Message notOrderedWithNull(String operator) {
        return message(
                Code.TYPE,
                "'%s' does not go with null".formatted(operator),
                "không dùng được '%s' với null".formatted(operator),
                "write x == null or x != null to ask whether x is unknown",
                "hãy viết x == null hoặc x != null để hỏi x có chưa biết hay không");
    }

    static Message expected(ValueType expected, ValueType found) {
        var remedy = remedy(EnumSet.of(expected, found));
        return message(
                Code.TYPE,
                "%s is expected here, not %s"
                        .formatted(expected.label().en(), found.label().en()),
                "ở đây cần %s, không phải %s"
                        .formatted(expected.label().vi(), found.label().vi()),
                remedy.en(),
                remedy.vi());
    }

    private static Text remedy(Set<ValueType> types) {
        if (types.contains(ValueType.NUMBER) && types.contains(ValueType.TEXT)) {
            return new Text("write the number without quotes", "hãy viết số không có dấu nháy");
        }
        if (types.contains(ValueType.NUMBER) || types.contains(ValueType.TEXT)) {
            return types.stream()
                    .flatMap(type -> type.example().stream())
                    .findFirst()
                    .map(example -> new Text("write " + example, "hãy viết " + example))
                    .orElse(ONE_TYPE);
        }
        return ONE_TYPE;
    }
}
