package dev.makegood.vocabulary;

import static dev.makegood.vocabulary.EffectParameter.optional;
import static dev.makegood.vocabulary.EffectParameter.required;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule may conclude, and what each conclusion carries. The list is closed: the engine proposes, it never pays or sends. */
public enum EffectKind {
    /** Something given to the customer. Its value is an amount of money, or a quantity of points, minutes or pieces. */
    GESTURE(
            "gesture",
            required(
                    EffectKind.TYPE,
                    choice(
                            "APOLOGY",
                            "REFUND",
                            "PARTIAL_REFUND",
                            "CREDIT",
                            "VOUCHER",
                            "POINTS",
                            "REPLACEMENT",
                            "UPGRADE",
                            "FREE_GIFT",
                            "EXTRA_SERVICE",
                            "PERSONAL_ADVICE",
                            "FEE_WAIVER",
                            "COMPENSATION")),
            required("basis", choice(EffectKind.STATUTORY, EffectKind.GOODWILL)),
            optional(EffectKind.AMOUNT, new EffectParameter.Type.Money()),
            optional(EffectKind.QUANTITY, new EffectParameter.Type.Figure())),
    /** An action the case asks for is allowed. */
    PERMIT("permit", required(EffectKind.ACTION, new EffectParameter.Type.Action())),
    /** An action the case asks for is not allowed. */
    REFUSE("refuse", required(EffectKind.ACTION, new EffectParameter.Type.Action())),
    /** Somebody of that grade must agree first. */
    APPROVAL("approval", required("role", choice("SENIOR", "SUPERVISOR", "MANAGER", "SPECIALIST", "COMPLIANCE"))),
    /** The case goes up, to tier 1, 2 or 3. */
    ESCALATION("escalation", required("tier", new EffectParameter.Type.Level(3))),
    /** What is due, by when. */
    DEADLINE(
            "deadline",
            required(
                    "due",
                    choice(
                            "ACKNOWLEDGEMENT",
                            "FIRST_REPLY",
                            "NEXT_REPLY",
                            "RESOLUTION",
                            "REFUND",
                            "PAYMENT",
                            "FOLLOW_UP",
                            "GREETING",
                            "HOLD")),
            required("length", new EffectParameter.Type.Figure()),
            required("unit", choice("SECONDS", "MINUTES", "HOURS", "DAYS")),
            required("time", choice("ELAPSED", "BUSINESS"))),
    /** A call or a letter after the case. */
    FOLLOW_UP("followUp", required("by", choice("CALL", "LETTER", "EMAIL")), required("question", text())),
    /** Work for the organisation itself. */
    TASK(
            "task",
            required(
                    "topic",
                    choice("TRAINING", "PROCESS_REVIEW", "IMPROVEMENT", "POLICY_REVIEW", "CUSTOMER_VALUE_REVIEW")),
            required("what", text())),
    /** A question that draws the customer's view. */
    FEEDBACK("feedback", required("question", text())),
    /** Unasked kindness, never commercial. */
    CARE("care", required(EffectKind.TYPE, choice("BIRTHDAY_CARD", "THANK_YOU_NOTE", "CHECK_IN_CALL", "SURPRISE"))),
    /** A sale that good service has opened the door to. */
    OPPORTUNITY("opportunity", required("product", text())),
    /** The level of service, 1 to 6. */
    RATING("rating", required("level", new EffectParameter.Type.Level(6))),
    /** A standard that was not kept. */
    BREACH(
            "breach",
            required("standard", text()),
            required("measured", new EffectParameter.Type.Figure()),
            required("threshold", new EffectParameter.Type.Figure()));

    /** A basis: the law, or a promise the organisation has made, demands it. */
    public static final String STATUTORY = "STATUTORY";
    /** A basis: the organisation chooses to. */
    public static final String GOODWILL = "GOODWILL";

    public static final String ACTION = "action";
    public static final String AMOUNT = "amount";
    public static final String BASIS = "basis";
    public static final String QUANTITY = "quantity";
    public static final String TYPE = "type";

    private final String key;
    private final List<EffectParameter> parameters;

    EffectKind(String key, EffectParameter... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** As rules and JSON write it: {@code followUp}. */
    public String key() {
        return key;
    }

    /** In the order in which rules give them. */
    public List<EffectParameter> parameters() {
        return parameters;
    }

    /** What a gesture or care may be; none of other kinds. */
    public Set<String> types() {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(TYPE))
                .flatMap(parameter -> parameter.type() instanceof EffectParameter.Type.Choice(var values)
                        ? values.stream()
                        : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kind of that {@link #key}. */
    public static Optional<EffectKind> of(String key) {
        for (var kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static EffectParameter.Type choice(String... values) {
        return new EffectParameter.Type.Choice(new LinkedHashSet<>(List.of(values)));
    }

    private static EffectParameter.Type text() {
        return new EffectParameter.Type.Text();
    }
}
