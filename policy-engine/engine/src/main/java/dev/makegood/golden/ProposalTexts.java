package dev.makegood.golden;

import dev.makegood.explanation.Turns;
import dev.makegood.language.Rule;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Text;

/** What is said of golden cases that are missing. */
final class ProposalTexts {
    static final Text NEVER_FIRED =
            new Text("No case fires this rule.", "Chưa có hồ sơ mẫu nào kích hoạt quy tắc này.");

    private ProposalTexts() {}

    static Text title(Rule rule, Attribute attribute, Object value) {
        var said = ValueTexts.of(value, attribute);
        return new Text(
                "%s (%s: %s)".formatted(rule.title().en(), attribute.label().en(), said.en()),
                "%s (%s: %s)".formatted(rule.title().vi(), attribute.label().vi(), said.vi()));
    }

    static Text inFull(GoldenCase golden) {
        return new Text(golden.title() + " (all effects)", golden.title() + " (mọi kết luận)");
    }

    static Text why(Turns.Side side, Turns.Turn turn) {
        var bound = ValueTexts.of(turn.trials().getFirst().value(), turn.place().attribute());
        var why = switch (side) {
            case AT ->
                new Text(
                        "The rule turns at %s, and no case has exactly that.",
                        "Quy tắc đổi kết quả tại %s mà chưa hồ sơ mẫu nào có đúng giá trị đó.");
            case UNDER ->
                new Text(
                        "The rule turns at %s, and no case lies just under that.",
                        "Quy tắc đổi kết quả tại %s mà chưa hồ sơ mẫu nào nằm ngay dưới giá trị đó.");
            case OVER ->
                new Text(
                        "The rule turns at %s, and no case lies just over that.",
                        "Quy tắc đổi kết quả tại %s mà chưa hồ sơ mẫu nào nằm ngay trên giá trị đó.");
            case CHOICE ->
                new Text(
                        "The effects are others with this value, and no case of the rule has it.",
                        "Với giá trị này kết luận sẽ khác, mà chưa hồ sơ mẫu nào của quy tắc có giá trị này.");
        };
        return new Text(why.en().formatted(bound.en()), why.vi().formatted(bound.vi()));
    }

    static Text kills(Mutant mutant) {
        return new Text(
                "No case would notice this change: %s."
                        .formatted(mutant.change().en()),
                "Chưa hồ sơ mẫu nào nhận ra thay đổi này: %s."
                        .formatted(mutant.change().vi()));
    }
}
