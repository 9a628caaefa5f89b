package dev.makegood.handbook;

import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something policy may say of a case, without its figures.
 *
 * @param key by which an answer names it: {@code gesture.REFUND}
 */
public record Choice(String key, Text text) {
    static final Choice NOTHING =
            new Choice("nothing", new Text("Nothing: no rule applies", "Không có gì: không quy tắc nào áp dụng"));
    static final Choice ASK =
            new Choice("ask", new Text("Ask first: a fact is missing", "Hỏi trước: còn thiếu dữ kiện"));

    private static final Map<EffectKind, Text> KINDS = Map.ofEntries(
            Map.entry(EffectKind.GESTURE, new Text("Give: %s", "Dành cho khách: %s")),
            Map.entry(EffectKind.PERMIT, new Text("Allow: %s", "Cho phép: %s")),
            Map.entry(EffectKind.REFUSE, new Text("Refuse: %s", "Từ chối: %s")),
            Map.entry(EffectKind.APPROVAL, new Text("Ask for approval: %s", "Xin phê duyệt: %s")),
            Map.entry(EffectKind.ESCALATION, new Text("Pass the case up to tier %s", "Chuyển hồ sơ lên cấp %s")),
            Map.entry(EffectKind.DEADLINE, new Text("Keep a deadline: %s", "Giữ thời hạn: %s")),
            Map.entry(EffectKind.FOLLOW_UP, new Text("Follow up: %s", "Liên hệ lại: %s")),
            Map.entry(EffectKind.TASK, new Text("Work for the organisation: %s", "Việc cho tổ chức: %s")),
            Map.entry(EffectKind.FEEDBACK, new Text("Ask the customer's view", "Hỏi ý kiến khách hàng")),
            Map.entry(EffectKind.CARE, new Text("Care unasked: %s", "Quan tâm không đợi hỏi: %s")),
            Map.entry(EffectKind.OPPORTUNITY, new Text("Offer a product", "Giới thiệu sản phẩm")),
            Map.entry(EffectKind.RATING, new Text("Rate the service at level %s", "Xếp dịch vụ ở mức %s")),
            Map.entry(EffectKind.BREACH, new Text("Note a standard that was not kept", "Ghi nhận chuẩn không đạt")));

    static Choice of(EffectKind kind, Map<String, Object> values, RuleSet ruleSet) {
        var value = parameter(kind).map(values::get);
        var key = value.map(one -> kind.key() + "." + written(one)).orElse(kind.key());
        var words = value.map(one -> words(kind, one, ruleSet)).orElse(new Text("…", "…"));
        var form = Objects.requireNonNull(KINDS.get(kind));
        return new Choice(
                key,
                new Text(
                        String.format(Locale.ROOT, form.en(), words.en()),
                        String.format(Locale.ROOT, form.vi(), words.vi())));
    }

    /** What is decided by an effect of that kind, within a sentence. */
    static Text matter(EffectKind kind, Map<String, Object> values, RuleSet ruleSet) {
        return switch (kind) {
            case APPROVAL -> new Text("who must approve", "người phê duyệt");
            case ESCALATION -> new Text("the tier the case goes up to", "cấp tiếp nhận hồ sơ");
            case RATING -> new Text("the level of service", "mức dịch vụ");
            case FEEDBACK, FOLLOW_UP -> new Text("what is asked", "điều được hỏi");
            case TASK -> new Text("the task", "việc được giao");
            case OPPORTUNITY -> new Text("what is offered", "sản phẩm được giới thiệu");
            case BREACH -> new Text("the standard", "chuẩn");
            case GESTURE, PERMIT, REFUSE, DEADLINE, CARE ->
                parameter(kind)
                        .map(values::get)
                        .map(value -> words(kind, value, ruleSet))
                        .map(words -> new Text("“" + words.en() + "”", "“" + words.vi() + "”"))
                        .orElse(new Text("this", "điều này"));
        };
    }

    /** What a type of gesture or care is called. */
    static Text gift(String type) {
        return EffectLabels.ofChoice(EffectKind.TYPE, type).orElseGet(() -> new Text(type, type));
    }

    /** What tells effects of that kind apart. */
    static Optional<String> parameter(EffectKind kind) {
        return switch (kind) {
            case GESTURE, CARE -> Optional.of(EffectKind.TYPE);
            case PERMIT, REFUSE -> Optional.of(EffectKind.ACTION);
            case APPROVAL -> Optional.of("role");
            case ESCALATION -> Optional.of("tier");
            case DEADLINE -> Optional.of("due");
            case FOLLOW_UP -> Optional.of("by");
            case TASK -> Optional.of("topic");
            case RATING -> Optional.of("level");
            case FEEDBACK, OPPORTUNITY, BREACH -> Optional.empty();
        };
    }

    private static Text words(EffectKind kind, Object value, RuleSet ruleSet) {
        var written = written(value);
        var action = Set.of(EffectKind.PERMIT, EffectKind.REFUSE).contains(kind)
                ? Optional.ofNullable(ruleSet.vocabulary().actions().get(written))
                : EffectLabels.ofChoice(parameter(kind).orElseThrow(), written);
        return action.map(Choice::small).orElseGet(() -> new Text(written, written));
    }

    private static Text small(Text label) {
        return new Text(small(label.en()), small(label.vi()));
    }

    private static String small(String label) {
        boolean isName = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return isName ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
