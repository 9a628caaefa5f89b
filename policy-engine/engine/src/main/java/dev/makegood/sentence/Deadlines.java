package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * In what a deadline is counted.
 *
 * @param behind what else is said of how it is counted
 */
record Deadlines(Text unit, Optional<Phrase> behind) {
    private static final Text CALENDAR_DAYS = new Text("calendar days", "ngày");
    private static final Phrase WITH_HOLIDAYS = new Phrase("", ", kể cả ngày nghỉ");

    static Deadlines of(Expression unit, Expression time) {
        boolean isBusiness = isWritten(time, "BUSINESS");
        if (isWritten(unit, "DAYS")) {
            return isBusiness
                    ? new Deadlines(new Text("business days", "ngày làm việc"), Optional.empty())
                    : new Deadlines(CALENDAR_DAYS, Optional.of(WITH_HOLIDAYS));
        }
        boolean isHours = isWritten(unit, "HOURS");
        if (isBusiness) {
            return new Deadlines(
                    isHours
                            ? new Text("business hours", "giờ làm việc")
                            : new Text("business minutes", "phút làm việc"),
                    Optional.empty());
        }
        return new Deadlines(
                isHours ? new Text("hours", "giờ") : new Text("minutes", "phút"),
                Optional.of(new Phrase(" by the clock", ", tính liên tục")));
    }

    /** Replies and steps that follow have no more to say than that. */
    static Phrase due(String due, Phrase label) {
        var said = switch (due) {
            case "NEXT_REPLY" -> new Phrase(label.en(), "trả lời");
            case "FOLLOW_UP" -> new Phrase(label.en(), "thực hiện bước tiếp theo");
            default -> label;
        };
        return new Phrase(Naming.withThe(said).en(), said.vi());
    }

    private static boolean isWritten(Expression choice, String name) {
        return choice.written().filter(name::equals).isPresent();
    }

    static boolean isAtOnce(Expression length) {
        return length.written()
                .filter(value -> value instanceof BigDecimal number && number.signum() == 0)
                .isPresent();
    }

    /** Within that length, or what is left of it. */
    Phrase within(Expression length, Values values) {
        if (length instanceof Expression.Calculate(var operation, var whole, var gone, var _)
                && operation == Expression.Operation.MINUS) {
            return Phrase.of(
                    "within what is left of %s after %s",
                    "trong phần còn lại của %s, sau khi trừ %s", said(whole, values), values.of(gone));
        }
        return Phrase.of("within %s", "trong vòng %s", said(length, values));
    }

    /** A parameter is named as well. */
    private Phrase said(Expression length, Values values) {
        var counted = length.written()
                .map(value -> counted(Units.measured(value, unit)))
                .orElseGet(() ->
                        Phrase.of("%s (in %s)", "%s (tính bằng %s)", values.of(length), counted(Phrase.of(unit))));
        return length instanceof Expression.Given(var parameter, var _, var _)
                ? Phrase.of(
                        "%s (%s)",
                        "%s (%s)", counted, Phrase.of(parameter.label()).within())
                : counted;
    }

    private Phrase counted(Phrase number) {
        return behind.map(more -> Phrase.of("%s%s", "%s%s", number, more)).orElse(number);
    }
}
