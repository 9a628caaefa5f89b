package dev.makegood.sentence;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Conclusion.Choose;
import dev.makegood.language.Conclusion.Derive;
import dev.makegood.language.Conclusion.Let;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code then} of one rule in words. */
final class Effects {
    private static final Set<Object> COUNTED = Set.of(
            "APOLOGY",
            "REFUND",
            "PARTIAL_REFUND",
            "VOUCHER",
            "REPLACEMENT",
            "UPGRADE",
            "FREE_GIFT",
            "EXTRA_SERVICE",
            "FEE_WAIVER");

    private final Map<String, Text> actions;
    private final Map<String, Text> reasons;
    private final Map<String, Text> texts;
    private final Values values;
    private final Naming naming;
    private final boolean isForAuthors;

    /**
     * Of one rule.
     *
     * @param texts what the rule writes in one language, in both
     * @param isForAuthors whether the names of groups and terms are said as well
     */
    Effects(
            Map<String, Text> actions,
            Map<String, Text> reasons,
            Map<String, Text> texts,
            Naming naming,
            boolean isForAuthors) {
        this.actions = actions;
        this.reasons = reasons;
        this.texts = texts;
        this.naming = naming;
        this.isForAuthors = isForAuthors;
        this.values = new Values(naming);
    }

    Phrase of(List<Conclusion> conclusions) {
        return conclusions.isEmpty()
                ? new Phrase("nothing is concluded", "không kết luận gì")
                : Phrase.series(conclusions.stream().map(this::of).toList());
    }

    /** One of them by itself. */
    Phrase of(Conclusion conclusion) {
        return switch (conclusion) {
            case Propose propose -> proposal(propose);
            case Derive(var type, var given) -> derivation(Naming.the(type), type.attributes(), given);
            case Let(var name, var value) -> local(name, value);
            case Choose choose -> choice(choose);
        };
    }

    private Phrase local(String name, Expression value) {
        var named = Phrase.same(name).quoted();
        naming.name(name, named, values.attribute(value));
        return Phrase.of("let %s be %s", "gọi %s là %s", named, values.of(value));
    }

    private Phrase choice(Choose choose) {
        var condition = values.conditions().of(choose.condition());
        var then = of(choose.then());
        return choose.otherwise().isEmpty()
                ? Phrase.of("where %s, %s", "nếu %s thì %s", condition, then)
                : Phrase.of(
                        "where %s, %s, and otherwise %s",
                        "nếu %s thì %s, còn không thì %s", condition, then, of(choose.otherwise()));
    }

    private Phrase derivation(Phrase fact, List<Attribute> attributes, List<Expression> given) {
        var details = new ArrayList<Phrase>();
        for (int i = 0; i < given.size(); i++) {
            var attribute = attributes.get(i);
            details.add(Phrase.of(
                    "%s: %s",
                    "%s: %s", Phrase.of(attribute.label()).within(), values.of(given.get(i), Optional.of(attribute))));
        }
        return details.isEmpty()
                ? Phrase.of("%s is established", "xác định %s", fact)
                : Phrase.of("%s is established (%s)", "xác định %s (%s)", fact, Phrase.joined(details, "; "));
    }

    private Phrase proposal(Propose propose) {
        var words = effect(propose);
        if (propose.reason().isPresent()) {
            words = Phrase.of(
                    "%s (reason: %s)",
                    "%s (lý do: %s)", words, reason(propose.reason().get()));
        }
        return isForAuthors ? withNames(words, propose) : words;
    }

    private Phrase withNames(Phrase said, Propose propose) {
        var words = said;
        if (propose.group().isPresent()) {
            var group = Phrase.same(propose.group().get()).quoted();
            words = Phrase.of("%s, only one of the group %s", "%s, chỉ một trong nhóm %s", words, group);
        }
        for (var term : propose.terms().entrySet()) {
            words = Phrase.of(
                    "%s, with %s: %s",
                    "%s, kèm %s: %s", words, Phrase.same(term.getKey()).quoted(), values.of(term.getValue()));
        }
        return words;
    }

    Phrase reason(String code) {
        return Optional.ofNullable(reasons.get(code))
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(code))
                .quoted();
    }

    private Phrase effect(Propose propose) {
        return switch (propose.kind()) {
            case GESTURE -> gesture(propose);
            case PERMIT -> Phrase.of("%s is allowed", "cho phép %s", action(propose));
            case REFUSE -> Phrase.of("%s is refused", "từ chối %s", action(propose));
            case APPROVAL -> Phrase.of("%s must approve", "%s phải phê duyệt", choice(propose, "role"));
            case ESCALATION ->
                Phrase.of("the case goes up to tier %s", "hồ sơ được chuyển lên cấp %s", value(propose, "tier"));
            case DEADLINE -> deadline(propose);
            case FOLLOW_UP ->
                Phrase.of(
                        "follow up by %s and ask %s",
                        "liên hệ lại bằng cách %s và hỏi %s", choice(propose, "by"), said(propose, "question"));
            case TASK ->
                Phrase.of(
                        "a task for the organisation, %s: %s",
                        "việc cần làm cho tổ chức, %s: %s", choice(propose, "topic"), said(propose, "what"));
            case FEEDBACK -> Phrase.of("ask the customer %s", "hỏi khách hàng %s", said(propose, "question"));
            case CARE -> Phrase.of("care for the customer: %s", "quan tâm khách hàng: %s", choice(propose, "type"));
            case OPPORTUNITY -> Phrase.of("offer %s", "mời dùng %s", said(propose, "product"));
            case RATING ->
                Phrase.of("the service is rated at level %s", "dịch vụ được xếp mức %s", value(propose, "level"));
            case BREACH ->
                Phrase.of(
                        "the standard %s was not kept: %s measured, %s allowed",
                        "chuẩn %s không được giữ: đo được %s, cho phép %s",
                        value(propose, "standard"),
                        value(propose, "measured"),
                        value(propose, "threshold"));
        };
    }

    /** What it carries under that name. */
    Phrase carried(Propose propose, EffectParameter parameter) {
        var name = parameter.name();
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice _ -> choice(propose, name);
            case EffectParameter.Type.Action _ -> action(propose);
            case EffectParameter.Type.Text _ -> said(propose, name);
            case EffectParameter.Type.Money _, EffectParameter.Type.Figure _, EffectParameter.Type.Level _ ->
                value(propose, name);
        };
    }

    private Phrase said(Propose propose, String name) {
        return Optional.ofNullable(propose.arguments().get(name))
                .flatMap(Expression::written)
                .flatMap(written -> Optional.ofNullable(texts.get(written)))
                .map(text -> Phrase.of(text).quoted())
                .orElseGet(() -> value(propose, name));
    }

    private Phrase gesture(Propose propose) {
        var type = given(propose);
        var basis = choice(propose, EffectKind.BASIS);
        var amount = Optional.ofNullable(propose.arguments().get(EffectKind.AMOUNT));
        var quantity = Optional.ofNullable(propose.arguments().get(EffectKind.QUANTITY));
        var given = amount.map(one -> of(type, one))
                .or(() -> quantity.map(one -> Phrase.of("%s (%s)", "%s (%s)", type, values.of(one))))
                .orElse(type);
        return Phrase.of("the customer receives %s, %s", "khách hàng nhận %s, %s", given, basis);
    }

    private Phrase given(Propose propose) {
        var type = choice(propose, "type");
        boolean isCounted = COUNTED.contains(argument(propose, "type").written().orElse(""));
        return isCounted ? type.withArticle() : type;
    }

    private Phrase of(Phrase type, Expression amount) {
        return amount.written().isPresent()
                ? Phrase.of("%s of %s", "%s %s", type, values.of(amount))
                : Phrase.of("%s in the amount of %s", "%s bằng %s", type, values.of(amount));
    }

    private Phrase deadline(Propose propose) {
        return Phrase.of(
                "%s is due within %s %s",
                "%s trong vòng %s %s", choice(propose, "due"), length(propose), choice(propose, "time"));
    }

    private Phrase length(Propose propose) {
        if (!propose.arguments().containsKey("length")) {
            return new Phrase("a time that is not known yet,", "thời gian chưa biết,");
        }
        var number = value(propose, "length");
        return saysUnit(propose) ? number : Phrase.of("%s %s", "%s %s", number, unit(choice(propose, "unit"), propose));
    }

    /** A parameter is said with its own unit. */
    private static boolean saysUnit(Propose propose) {
        return propose.arguments().get("length") instanceof Expression.Given(var parameter, var _, var _)
                && parameter.unit().isPresent();
    }

    private static Phrase unit(Phrase many, Propose propose) {
        boolean isOne = Optional.ofNullable(propose.arguments().get("length"))
                .flatMap(Expression::written)
                .filter(BigDecimal.ONE::equals)
                .isPresent();
        return isOne ? new Phrase(many.en().replaceFirst("s$", ""), many.vi()) : many;
    }

    private Phrase action(Propose propose) {
        var name = argument(propose, EffectKind.ACTION).written().orElse("").toString();
        return Optional.ofNullable(actions.get(name))
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(name))
                .quoted();
    }

    private Phrase choice(Propose propose, String parameter) {
        var written = argument(propose, parameter).written().orElse("").toString();
        return EffectLabels.ofChoice(parameter, written)
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(written))
                .within();
    }

    private static Expression argument(Propose propose, String parameter) {
        return Optional.ofNullable(propose.arguments().get(parameter)).orElseThrow();
    }

    private Phrase value(Propose propose, String parameter) {
        return Optional.ofNullable(propose.arguments().get(parameter))
                .map(values::of)
                .orElseGet(() -> new Phrase("what is not known yet", "điều chưa biết"));
    }
}
