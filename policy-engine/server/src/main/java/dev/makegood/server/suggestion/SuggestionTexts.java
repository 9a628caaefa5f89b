package dev.makegood.server.suggestion;

import dev.makegood.vocabulary.Text;

/** What is said where the members of requests about suggestions do not fit. */
final class SuggestionTexts {
    static final Text NO_SUCH_RULE_SET = new Text("There is no such rule set", "Không có bộ quy tắc nào như vậy");
    static final Text GIVE_RULE_SET =
            new Text("Give the id of a rule set that decides", "Hãy gửi mã của một bộ quy tắc đang áp dụng");
    static final Text NO_SUCH_RULE =
            new Text("The live release has no such rule", "Bản phát hành đang áp dụng không có quy tắc như vậy");
    static final Text GIVE_RULE = new Text(
            "Give the name of a rule as the live release writes it",
            "Hãy gửi tên một quy tắc đúng như trong bản phát hành đang áp dụng");
    static final Text NO_SUCH_DECISION = new Text(
            "There is no such decision by this rule set among those you may see",
            "Trong các quyết định bạn được xem, không có quyết định nào như vậy theo bộ quy tắc này");
    static final Text GIVE_DECISION = new Text(
            "Give the id of a decision by this rule set, or leave it out",
            "Hãy gửi mã một quyết định theo bộ quy tắc này, hoặc bỏ trống");

    private SuggestionTexts() {}
}
