package dev.makegood.sentence;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Conclusion.Choose;
import dev.makegood.language.Conclusion.Derive;
import dev.makegood.language.Conclusion.Let;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code then} of one rule in words. */
final class Effects {
    private static final Set<String> SAID_BY_REASON = Set.of("EXTRA_SERVICE", "REFUND");

    private final Words words;
    private final Values values;
    private final Quotations quotations;
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
        this.quotations = new Quotations(words, values);
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
        return conclusion instanceof Propose propose
                        && !next.isEmpty()
                        && next.getFirst() instanceof Propose following
                        && following.reason().equals(propose.reason())
                ? withoutReason(propose)
                : conclusion;
    }

    /** One of them by itself. */
    Phrase of(Conclusion conclusion) {
        return switch (conclusion) {
            case Propose propose -> proposal(propose);
            case Derive(var type, var given) -> new Derivations(values, isForAuthors).of(type, given);
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
        var then = of(isOfOneReason(choose) ? withoutReason(choose.then()) : choose.then());
        return choose.otherwise().isEmpty()
                ? Phrase.of("where %s, %s", "nếu %s thì %s", condition, then)
                : Phrase.of(
                        "where %s, %s, and otherwise %s",
                        "nếu %s thì %s, còn không thì %s", condition, then, of(choose.otherwise()));
    }

    /** Whether both ways end in proposals of the same reason, which is said behind the second then. */
    private static boolean isOfOneReason(Choose choose) {
        return choose.then().size() == 1
                && choose.otherwise().size() == 1
                && choose.then().getFirst() instanceof Propose one
                && choose.otherwise().getFirst() instanceof Propose other
                && one.reason().equals(other.reason());
    }

    private static List<Conclusion> withoutReason(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(one -> one instanceof Propose propose ? withoutReason(propose) : one)
                .toList();
    }

    private static Propose withoutReason(Propose propose) {
        return new Propose(propose.kind(), propose.arguments(), Optional.empty(), propose.group(), propose.terms());
    }

    private Phrase proposal(Propose propose) {
        var said = effect(propose);
        if (propose.reason().isPresent() && !isSaidByReason(propose)) {
            said = Phrase.of(
                    "%s (reason: %s)",
                    "%s (lý do: %s)", said, reason(propose.reason().get()));
        }
        return new Terms(words, values, quotations, isForAuthors)
                .with(isForAuthors ? withGroup(said, propose) : said, propose);
    }

    private static Phrase withGroup(Phrase said, Propose propose) {
        return propose.group()
                .map(group -> Phrase.of(
                        "%s, only one of the group %s",
                        "%s, chỉ một trong nhóm %s", said, Phrase.same(group).quoted()))
                .orElse(said);
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
            case FEEDBACK -> customer("is asked %s", "được hỏi %s", said(propose, "question"));
            case CARE -> customer("%s", "%s", Gifts.of(written(propose, EffectKind.TYPE)));
            case OPPORTUNITY -> customer("is offered %s", "được giới thiệu %s", said(propose, "product"));
            case RATING ->
                Phrase.of("the service is rated at level %s", "dịch vụ được xếp cấp %s", value(propose, "level"));
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
            case "CALL" -> customer("is called and asked %s", "được gọi điện và hỏi %s", said);
            case "LETTER" -> customer("gets a letter: %s", "nhận thư: %s", said);
            default -> customer("gets an email: %s", "nhận email: %s", said);
        };
    }

    private Phrase said(Propose propose, String name) {
        return Optional.ofNullable(propose.arguments().get(name))
                .map(quotations::of)
                .orElseGet(() -> value(propose, name));
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
        var whole = isSaidByReason(propose)
                ? Phrase.of("%s (%s)", "%s (%s)", given, reason(propose.reason().orElseThrow()))
                : given;
        return customer("%s, %s", "%s, %s", whole, choice(propose, EffectKind.BASIS));
    }

    /** What is given without any figure the reason says, as in {@code Hotel and transport}. */
    private static boolean isSaidByReason(Propose propose) {
        return propose.kind() == EffectKind.GESTURE
                && propose.reason().isPresent()
                && !propose.arguments().containsKey(EffectKind.AMOUNT)
                && SAID_BY_REASON.contains(written(propose, EffectKind.TYPE));
    }

    /** What is said of whoever is served. */
    private Phrase customer(String en, String vi, Phrase... parts) {
        return Phrase.of("%s %s", "%s %s", words.customer(), Phrase.of(en, vi, parts));
    }

    private static boolean isOne(Expression quantity) {
        return quantity.written().filter(BigDecimal.ONE::equals).isPresent();
    }

    private Phrase deadline(Propose propose) {
        var due = written(propose, "due");
        var length = propose.arguments().get("length");
        if (length == null) {
            return Deadlines.unknown(due, choice(propose, "due"));
        }
        return Deadlines.of(argument(propose, "unit"), argument(propose, "time"))
                .said(due, choice(propose, "due"), length, values);
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
                .map(value -> values.named(value, Optional.empty()))
                .orElseGet(() -> new Phrase("what is not known yet", "điều chưa biết"));
    }
}
