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
    private static final Text HOURS = new Text("hours", "giờ");
    private static final Text MINUTES = new Text("minutes", "phút");
    private static final Text SECONDS = new Text("seconds", "giây");
    private static final Phrase WITH_HOLIDAYS = new Phrase("", ", kể cả ngày nghỉ");

    static Deadlines of(Expression unit, Expression time) {
        boolean isBusiness = isWritten(time, "BUSINESS");
        if (isWritten(unit, "DAYS")) {
            return isBusiness
                    ? new Deadlines(new Text("business days", "ngày làm việc"), Optional.empty())
                    : new Deadlines(CALENDAR_DAYS, Optional.of(WITH_HOLIDAYS));
        }
        var smaller = isWritten(unit, "HOURS") ? HOURS : isWritten(unit, "SECONDS") ? SECONDS : MINUTES;
        return isBusiness
                ? new Deadlines(new Text("business " + smaller.en(), smaller.vi() + " làm việc"), Optional.empty())
                : new Deadlines(smaller, Optional.of(new Phrase(" by the clock", ", tính liên tục")));
    }

    /** Replies after the first and steps that follow have a time, whoever is to take them, or may. */
    private static boolean isAnybodys(String due) {
        return due.equals("NEXT_REPLY") || due.equals("FOLLOW_UP");
    }

    static Phrase unknown(String due, Phrase label) {
        return Phrase.of("when %s is due is not known yet", "chưa biết thời hạn %s", step(due, label));
    }

    private static Phrase step(String due, Phrase label) {
        var step = switch (due) {
            case "NEXT_REPLY" -> new Phrase(label.en(), "của lần trả lời tiếp theo");
            case "FOLLOW_UP" -> new Phrase("next step", "của bước tiếp theo");
            default -> label;
        };
        return new Phrase(Naming.withThe(step).en(), step.vi());
    }

    /** By when that is due, or how long that takes at most. */
    Phrase said(String due, Phrase label, Expression length, Values values) {
        var step = step(due, label);
        if (isAtOnce(length)) {
            return Phrase.of(
                    "%s is due at once", isAnybodys(due) ? "thời hạn %s là ngay lập tức" : "phải %s ngay", step);
        }
        if (!isAnybodys(due)) {
            return Phrase.of("%s is due within %s", "phải %s trong vòng %s", step, said(length, values));
        }
        return length instanceof Expression.Given(var parameter, var value, var _) && value.isPresent()
                ? named(Phrase.of(parameter.label()).within(), counted(length, values))
                : Phrase.of("the time for %s is %s", "thời hạn %s là %s", step, said(length, values));
    }

    /** {@code the time for a manager to call is 24 hours by the clock}. */
    private static Phrase named(Phrase label, Phrase length) {
        var time = Naming.withThe(label);
        return Nouns.agreeing(time, Phrase.of("%s is %s", "%s là %s", time, length));
    }

    private static boolean isWritten(Expression choice, String name) {
        return choice.written().filter(name::equals).isPresent();
    }

    private static boolean isAtOnce(Expression length) {
        return length.written()
                .filter(value -> value instanceof BigDecimal number && number.signum() == 0)
                .isPresent();
    }

    /** A parameter is named as well; of a difference both are said. */
    private Phrase said(Expression length, Values values) {
        return switch (length) {
            case Expression.Given(var parameter, var _, var _) ->
                Phrase.of(
                        "%s (%s)",
                        "%s (%s)",
                        counted(length, values),
                        Phrase.of(parameter.label()).within());
            case Expression.Calculate(var operation, var whole, var gone, var _)
            when operation == Expression.Operation.MINUS ->
                Phrase.of(
                        gone instanceof Expression.Calculate ? "%s minus (%s)" : "%s minus %s",
                        gone instanceof Expression.Calculate ? "%s trừ đi (%s)" : "%s trừ đi %s",
                        said(whole, values),
                        values.of(gone));
            default -> counted(length, values);
        };
    }

    private Phrase counted(Expression length, Values values) {
        return length.written()
                .map(value -> counted(Units.measured(value, unit)))
                .orElseGet(() -> Phrase.of("%s (%s)", "%s (%s)", values.of(length), manner(length, values)));
    }

    /** A value that has a unit of its own needs no other. */
    private Phrase manner(Expression length, Values values) {
        boolean hasUnit =
                values.attribute(length).filter(one -> one.unit() != null).isPresent();
        return !hasUnit || unit.en().endsWith("days")
                ? Phrase.of("in %s", "tính bằng %s", counted(Phrase.of(unit)))
                : behind.isPresent()
                        ? new Phrase("counted at all hours", "tính liên tục")
                        : new Phrase("counted in business hours", "tính theo giờ làm việc");
    }

    private Phrase counted(Phrase number) {
        return behind.map(more -> Phrase.of("%s%s", "%s%s", number, more)).orElse(number);
    }
}
