package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Call;
import java.math.BigDecimal;
import java.util.ArrayList;

/** What is called on values in words. */
final class Called {
    private final Values values;

    Called(Values values) {
        this.values = values;
    }

    /** A call that gives a value, or whether it holds. */
    Phrase value(Call call) {
        return switch (call.method()) {
            case LENGTH -> say(call, "the length of %s", "độ dài của %s");
            case TO_UPPER_CASE -> say(call, "%s in capital letters", "%s viết hoa");
            case TO_LOWER_CASE -> say(call, "%s in small letters", "%s viết thường");
            case TRIM, STRIP -> say(call, "%s without spaces around it", "%s bỏ khoảng trắng hai đầu");
            case SUBSTRING_FROM -> say(call, "%s without its first %s characters", "%s bỏ %s ký tự đầu");
            case SUBSTRING ->
                say(call, "the part of %s behind character %s up to %s", "phần của %s sau ký tự %s đến ký tự %s");
            case COMPARE_TO, NUMBER_COMPARE_TO -> say(call, "how %s compares with %s", "kết quả so sánh %s với %s");
            case SIGNUM -> say(call, "the sign of %s", "dấu của %s");
            case ABS -> say(call, "the size of %s without its sign", "giá trị tuyệt đối của %s");
            case NEGATE ->
                Values.negated(values.of(call.receiver()), call.receiver().type());
            case GET_YEAR -> say(call, "the year of %s", "năm của %s");
            case GET_MONTH_VALUE -> say(call, "the month of %s", "tháng của %s");
            case GET_DAY_OF_MONTH -> say(call, "the day within the month of %s", "ngày trong tháng của %s");
            case PLUS_DAYS -> daysLater(call);
            case PLUS_MONTHS -> shifted(call, "+", "months", "tháng");
            case PLUS_YEARS -> shifted(call, "+", "years", "năm");
            case MINUS_DAYS -> shifted(call, "−", "days", "ngày");
            case MINUS_MONTHS -> shifted(call, "−", "months", "tháng");
            case MINUS_YEARS -> shifted(call, "−", "years", "năm");
            case SIZE -> say(call, "the number of %s", "số lượng %s");
            case LIST_SUM -> say(call, "the sum of %s", "tổng của %s");
            case IS_EMPTY,
                    IS_BLANK,
                    STARTS_WITH,
                    ENDS_WITH,
                    CONTAINS,
                    EQUALS,
                    EQUALS_IGNORE_CASE,
                    NUMBER_EQUALS,
                    IS_BEFORE,
                    IS_AFTER,
                    IS_EQUAL,
                    DATE_EQUALS,
                    LIST_IS_EMPTY,
                    LIST_CONTAINS -> Phrase.of("whether %s", "việc %s", condition(call, false));
        };
    }

    /** A call that holds or not; one that gives a value holds where that is true. */
    Phrase condition(Call call, boolean negated) {
        return switch (call.method()) {
            case IS_EMPTY -> either(call, negated, "%s is empty", "%s is not empty", "%s trống", "%s không trống");
            case LIST_IS_EMPTY -> recorded(call, negated);
            case IS_BLANK ->
                either(call, negated, "%s is blank", "%s is not blank", "%s để trắng", "%s không để trắng");
            case STARTS_WITH ->
                either(
                        call,
                        negated,
                        "%s begins with %s",
                        "%s does not begin with %s",
                        "%s bắt đầu bằng %s",
                        "%s không bắt đầu bằng %s");
            case ENDS_WITH ->
                either(
                        call,
                        negated,
                        "%s ends with %s",
                        "%s does not end with %s",
                        "%s kết thúc bằng %s",
                        "%s không kết thúc bằng %s");
            case CONTAINS, LIST_CONTAINS ->
                either(call, negated, "%s contains %s", "%s does not contain %s", "%s có chứa %s", "%s không chứa %s");
            case EQUALS, NUMBER_EQUALS, DATE_EQUALS, IS_EQUAL ->
                either(call, negated, "%s is %s", "%s is not %s", "%s là %s", "%s không phải là %s");
            case EQUALS_IGNORE_CASE ->
                either(
                        call,
                        negated,
                        "%s is %s in capital or small letters",
                        "%s is not %s, be it in capital or small letters",
                        "%s là %s, viết hoa hay thường",
                        "%s không phải là %s, viết hoa hay thường");
            case IS_BEFORE ->
                either(call, negated, "%s is before %s", "%s is not before %s", "%s trước %s", "%s không trước %s");
            case IS_AFTER ->
                either(call, negated, "%s is after %s", "%s is not after %s", "%s sau %s", "%s không sau %s");
            case LENGTH,
                    TO_UPPER_CASE,
                    TO_LOWER_CASE,
                    TRIM,
                    STRIP,
                    SUBSTRING_FROM,
                    SUBSTRING,
                    COMPARE_TO,
                    NUMBER_COMPARE_TO,
                    SIGNUM,
                    ABS,
                    NEGATE,
                    GET_YEAR,
                    GET_MONTH_VALUE,
                    GET_DAY_OF_MONTH,
                    PLUS_DAYS,
                    PLUS_MONTHS,
                    PLUS_YEARS,
                    MINUS_DAYS,
                    MINUS_MONTHS,
                    MINUS_YEARS,
                    SIZE,
                    LIST_SUM -> value(call);
        };
    }

    private Phrase recorded(Call call, boolean negated) {
        boolean isPlural = Nouns.isPlural(values.of(call.receiver()));
        return either(
                call,
                negated,
                isPlural ? "none of %s is recorded" : "nothing is recorded of %s",
                isPlural ? "at least one of %s is recorded" : "something is recorded of %s",
                "chưa ghi nhận %s",
                "có ghi nhận %s");
    }

    private Phrase either(Call call, boolean negated, String en, String enNot, String vi, String viNot) {
        return negated ? say(call, enNot, viNot) : say(call, en, vi);
    }

    /** {@code the day after}, {@code the day 7 days from today}. */
    private Phrase daysLater(Call call) {
        if (isOne(call)) {
            return Phrase.of("the day after %s", "ngày sau %s", values.named(call.receiver()));
        }
        return Ago.isNow(call.receiver())
                ? shifted(call, "the day %2$s%3$s from %1$s", "ngày sau %1$s %2$s%3$s", new Phrase(" days", " ngày"))
                : shifted(call, "+", "days", "ngày");
    }

    /** A day so many days, months or years later or earlier. */
    private Phrase shifted(Call call, String sign, String en, String vi) {
        var form = "%s " + sign + " %s%s";
        return shifted(
                call, form, form, new Phrase(" " + (isOne(call) ? en.substring(0, en.length() - 1) : en), " " + vi));
    }

    /** A parameter says its unit itself. */
    private Phrase shifted(Call call, String en, String vi, Phrase unit) {
        var number = call.arguments().getFirst();
        boolean saysUnit = number instanceof Expression.Given(var parameter, var _, var _)
                && parameter.unit().isPresent();
        return Phrase.of(
                en,
                vi,
                values.named(call.receiver()),
                values.of(number, values.attribute(call.receiver())),
                saysUnit ? Phrase.same("") : unit);
    }

    private static boolean isOne(Call call) {
        return call.arguments()
                .getFirst()
                .written()
                .filter(BigDecimal.ONE::equals)
                .isPresent();
    }

    private Phrase say(Call call, String en, String vi) {
        var parts = new ArrayList<Phrase>();
        parts.add(values.named(call.receiver()));
        for (Expression argument : call.arguments()) {
            parts.add(values.of(argument, values.attribute(call.receiver())));
        }
        return Phrase.of(en, vi, parts.toArray(Phrase[]::new));
    }
}
