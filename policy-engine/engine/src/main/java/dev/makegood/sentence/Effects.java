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
import dev.makegood.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code then} of one rule in words. */
final class Effects {
    private static final Pattern PER_CENT = Pattern.compile("\\bper ?cent", Pattern.CASE_INSENSITIVE);

    private final Words words;
    private final Values values;
    private final Naming naming;
    private final boolean isForAuthors;

    /**
     * Of one rule.
     *
     * @param isForAuthors whether groups, and terms that have names only, are said as well
     */
    Effects(Words words, Naming naming, boolean isForAuthors) {
        this.words = words;
        this.naming = naming;
        this.isForAuthors = isForAuthors;
        this.values = new Values(naming);
    }

    Phrase of(List<Conclusion> conclusions) {
        if (conclusions.isEmpty()) {
            return new Phrase("nothing is concluded", "không kết luận gì");
        }
        var said = new ArrayList<Phrase>();
        for (int i = 0; i < conclusions.size(); i++) {
            said.add(of(withoutReason(conclusions.get(i), conclusions.subList(i + 1, conclusions.size()))));
        }
        return Phrase.series(said);
    }

    /** A reason that the next proposal has as well is said there. */
    private static Conclusion withoutReason(Conclusion conclusion, List<Conclusion> next) {
        return conclusion instanceof Propose(var kind, var arguments, var reason, var group, var terms)
                        && !next.isEmpty()
                        && next.getFirst() instanceof Propose following
                        && following.reason().equals(reason)
                ? new Propose(kind, arguments, Optional.empty(), group, terms)
                : conclusion;
    }

    /** One of them by itself. */
    Phrase of(Conclusion conclusion) {
        return switch (conclusion) {
            case Propose propose -> proposal(propose);
            case Derive(var type, var given) ->
                Naming.isClause(type) ? Phrase.of(type.label()).within() : derivation(type, given);
            case Let(var name, var value) -> local(name, value);
            case Choose choose -> choice(choose);
        };
    }

    private Phrase local(String name, Expression value) {
        var named = words.translations()
                .of(name)
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(name))
                .quoted();
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

    private Phrase derivation(FactType type, List<Expression> given) {
        var fact = Naming.the(type);
        var attributes = type.attributes();
        if (Naming.isValue(type) && given.size() == 1) {
            var value = values.of(given.getFirst(), Optional.of(attributes.getFirst()));
            return Phrase.of("%s is %s", "%s là %s", fact, value);
        }
        var details = new ArrayList<Phrase>();
        for (int i = 0; i < given.size(); i++) {
            details.add(detail(attributes.get(i), given.get(i)));
        }
        return details.isEmpty()
                ? Phrase.of("%s is established", "xác định %s", fact)
                : Phrase.of("%s is established (%s)", "xác định %s (%s)", fact, Phrase.joined(details, "; "));
    }

    private Phrase detail(Attribute attribute, Expression value) {
        var label = Phrase.of(attribute.label()).within();
        return values.sameOf(value, attribute)
                .map(holder -> Phrase.of("%s as in %s", "%s như ở %s", label, holder))
                .orElseGet(() -> Phrase.of("%s: %s", "%s: %s", label, values.of(value, Optional.of(attribute))));
    }

    private Phrase proposal(Propose propose) {
        var said = effect(propose);
        if (propose.reason().isPresent()) {
            said = Phrase.of(
                    "%s (reason: %s)",
                    "%s (lý do: %s)", said, reason(propose.reason().get()));
        }
        return withTerms(isForAuthors ? withGroup(said, propose) : said, propose);
    }

    private static Phrase withGroup(Phrase said, Propose propose) {
        return propose.group()
                .map(group -> Phrase.of(
                        "%s, only one of the group %s",
                        "%s, chỉ một trong nhóm %s", said, Phrase.same(group).quoted()))
                .orElse(said);
    }

    private Phrase withTerms(Phrase effect, Propose propose) {
        var said = effect;
        for (var term : propose.terms().entrySet()) {
            var label = Optional.ofNullable(words.terms().get(term.getKey()))
                    .map(text -> Phrase.of(text).within());
            if (label.isPresent() || isForAuthors) {
                var named = label.orElseGet(() -> Phrase.same(term.getKey()).quoted());
                said = Phrase.of("%s, with %s", "%s, kèm %s", said, term(named, term.getValue()));
            }
        }
        return said;
    }

    /** A value that begins as its term is called needs no label. */
    private Phrase term(Phrase label, Expression value) {
        var said = term(value);
        boolean isShare = value.written().filter(BigDecimal.class::isInstance).isPresent()
                && PER_CENT.matcher(label.en()).find();
        var figure = isShare ? Phrase.of("%s%%", "%s%%", said) : said;
        return new Phrase(labelled(label.en(), figure.en()), labelled(label.vi(), figure.vi()));
    }

    private static String labelled(String label, String value) {
        boolean isNamed = value.equals(label) || value.startsWith(label + " ");
        return isNamed ? value : label + ": " + value;
    }

    private Phrase term(Expression value) {
        return value.written().filter(String.class::isInstance).isPresent() ? said(value) : values.of(value);
    }

    Phrase reason(String code) {
        return Optional.ofNullable(words.reasons().get(code))
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(code))
                .quoted();
    }

    private Phrase effect(Propose propose) {
        return switch (propose.kind()) {
            case GESTURE -> gesture(propose);
            case PERMIT -> Phrase.of("%s is allowed", "cho phép %s", action(propose));
            case REFUSE -> Phrase.of("%s is not allowed", "không cho phép %s", action(propose));
            case APPROVAL -> Phrase.of("%s must approve", "%s phải phê duyệt", choice(propose, "role"));
            case ESCALATION ->
                Phrase.of("the case goes up to tier %s", "hồ sơ được chuyển lên cấp %s", value(propose, "tier"));
            case DEADLINE -> deadline(propose);
            case FOLLOW_UP -> followUp(propose);
            case TASK ->
                Phrase.of(
                        "the organisation gets a task (%s): %s",
                        "giao việc cho tổ chức (%s): %s", choice(propose, "topic"), said(propose, "what"));
            case FEEDBACK -> Phrase.of("the customer is asked %s", "khách hàng được hỏi %s", said(propose, "question"));
            case CARE -> Gifts.of(written(propose, EffectKind.TYPE));
            case OPPORTUNITY ->
                Phrase.of("the customer is offered %s", "khách hàng được giới thiệu %s", said(propose, "product"));
            case RATING ->
                Phrase.of("the service is rated at level %s", "dịch vụ được xếp mức %s", value(propose, "level"));
            case BREACH -> breach(propose);
        };
    }

    /** Of a standard that is met or not, figures say nothing. */
    private Phrase breach(Propose propose) {
        boolean isYesOrNo =
                isWritten(propose, "measured", BigDecimal.ZERO) && isWritten(propose, "threshold", BigDecimal.ONE);
        var missed = Phrase.of("the standard %s was not kept", "không đạt chuẩn %s", standard(propose));
        return isYesOrNo
                ? missed
                : Phrase.of(
                        "%s (measured: %s; the standard: %s)",
                        "%s (đo được: %s; chuẩn: %s)", missed, value(propose, "measured"), value(propose, "threshold"));
    }

    private static boolean isWritten(Propose propose, String parameter, BigDecimal value) {
        return Optional.ofNullable(propose.arguments().get(parameter))
                .flatMap(Expression::written)
                .filter(value::equals)
                .isPresent();
    }

    private Phrase standard(Propose propose) {
        var said = said(propose, "standard");
        return argument(propose, "standard").written().isPresent() ? said : Phrase.of("[%s]", "[%s]", said);
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

    /** Who is called is asked; who gets a letter is told. */
    private Phrase followUp(Propose propose) {
        var said = said(propose, "question");
        return switch (written(propose, "by")) {
            case "CALL" -> Phrase.of("the customer is called and asked %s", "khách hàng được gọi điện và hỏi %s", said);
            case "LETTER" -> Phrase.of("the customer gets a letter: %s", "khách hàng nhận thư: %s", said);
            default -> Phrase.of("the customer gets an email: %s", "khách hàng nhận email: %s", said);
        };
    }

    private Phrase said(Propose propose, String name) {
        return Optional.ofNullable(propose.arguments().get(name))
                .map(this::said)
                .orElseGet(() -> value(propose, name));
    }

    /** A text in both languages, where the rule set has it so; one that is put together, with what it takes. */
    private Phrase said(Expression text) {
        var translated = text.written()
                .map(written -> words.translations().of(written.toString()))
                .orElseGet(() -> values.composed(text, words.translations()));
        return translated.map(found -> quotation(Phrase.of(found))).orElseGet(() -> values.of(text));
    }

    /** What is quoted within a quotation stands in single quotes. */
    private static Phrase quotation(Phrase text) {
        return new Phrase(quotation(text.en()), quotation(text.vi())).quoted();
    }

    private static String quotation(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    private Phrase gesture(Propose propose) {
        var type = written(propose, EffectKind.TYPE);
        var amount = Optional.ofNullable(propose.arguments().get(EffectKind.AMOUNT));
        var quantity = Optional.ofNullable(propose.arguments().get(EffectKind.QUANTITY));
        var given = amount.map(
                        one -> Gifts.worth(type, values.of(one), one.written().isPresent()))
                .or(() -> quantity.filter(one -> !isOne(one))
                        .map(one -> Gifts.of(type, values.of(one), one.written().isPresent())))
                .orElseGet(() -> Gifts.of(type));
        return Phrase.of("%s, %s", "%s, %s", given, choice(propose, EffectKind.BASIS));
    }

    private static boolean isOne(Expression quantity) {
        return quantity.written().filter(BigDecimal.ONE::equals).isPresent();
    }

    private Phrase deadline(Propose propose) {
        var due = Deadlines.due(written(propose, "due"), choice(propose, "due"));
        var length = propose.arguments().get("length");
        if (length == null) {
            return Phrase.of("when %s is due is not known yet", "chưa biết thời hạn %s", due);
        }
        var term = Deadlines.of(argument(propose, "unit"), argument(propose, "time"));
        return Deadlines.isAtOnce(length)
                ? Phrase.of("%s is due at once", "phải %s ngay", due)
                : Phrase.of("%s is due %s", "phải %s %s", due, term.within(length, values));
    }

    private Phrase action(Propose propose) {
        var name = written(propose, EffectKind.ACTION);
        return Optional.ofNullable(words.actions().get(name))
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(name))
                .quoted();
    }

    private Phrase choice(Propose propose, String parameter) {
        var written = written(propose, parameter);
        return EffectLabels.ofChoice(parameter, written)
                .map(Phrase::of)
                .orElseGet(() -> Phrase.same(written))
                .within();
    }

    private static String written(Propose propose, String parameter) {
        return argument(propose, parameter).written().orElse("").toString();
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
