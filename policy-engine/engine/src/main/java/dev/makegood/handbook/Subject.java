package dev.makegood.handbook;

import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.stream.Stream;

/** What a chapter of rules is about, in the order of chapters. */
enum Subject {
    GIVEN("given", new Text("What the customer receives", "Khách hàng được nhận gì")),
    ALLOWED("allowed", new Text("What is allowed, and what is not", "Điều được phép và không được phép")),
    AGREED(
            "agreed",
            new Text("Who must agree, and when a case goes up", "Ai phải phê duyệt, và khi nào chuyển lên cấp trên")),
    DUE("due", new Text("What is due, and by when", "Việc phải làm và thời hạn")),
    CARED("care", new Text("How we care and listen", "Quan tâm và lắng nghe khách hàng")),
    MEASURED("measured", new Text("How service is measured and improved", "Đo lường và cải tiến dịch vụ")),
    ESTABLISHED("terms", new Text("What the words above mean", "Các khái niệm trên được hiểu thế nào"));

    private final String anchor;
    private final Text title;

    Subject(String anchor, Text title) {
        this.anchor = anchor;
        this.title = title;
    }

    String anchor() {
        return anchor;
    }

    Text title() {
        return title;
    }

    /** That of what the rule proposes first; a rule that proposes nothing establishes something. */
    static Subject of(Rule rule) {
        return proposals(rule).map(proposal -> of(proposal.kind())).findFirst().orElse(ESTABLISHED);
    }

    /** All that a rule may propose, whatever its {@code then} makes it depend on. */
    static Stream<Propose> proposals(Rule rule) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .flatMap(conclusion ->
                        conclusion instanceof Propose propose ? Stream.of(propose) : Stream.<Propose>empty());
    }

    private static Subject of(EffectKind kind) {
        return switch (kind) {
            case GESTURE -> GIVEN;
            case PERMIT, REFUSE -> ALLOWED;
            case APPROVAL, ESCALATION -> AGREED;
            case DEADLINE, FOLLOW_UP -> DUE;
            case CARE, FEEDBACK, OPPORTUNITY -> CARED;
            case TASK, RATING, BREACH -> MEASURED;
        };
    }
}
