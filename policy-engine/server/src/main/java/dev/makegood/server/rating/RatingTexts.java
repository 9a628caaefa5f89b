package dev.makegood.server.rating;

import dev.makegood.vocabulary.Text;

/** What is said about faults of what is asked of ratings. */
final class RatingTexts {
    static final String A_LIVE_RULE_SET = "rule sets that are live";
    static final Text NO_SUCH_BRANCH = new Text("There is no such branch", "Không có chi nhánh này");
    static final Text GIVE_BRANCH = new Text("Give the id of a branch", "Hãy gửi mã một chi nhánh");
    static final Text NO_LEVEL = new Text("This is no level", "Đây không phải là cấp độ");
    static final Text GIVE_LEVEL = new Text("Give a whole number from 1 to 6", "Hãy gửi số nguyên từ 1 đến 6");
    static final Text NO_TARGETS =
            new Text("These are no levels of branches", "Đây không phải là cấp của các chi nhánh");
    static final Text GIVE_TARGETS = new Text(
            "Give an object such as { \"da-nang\": 4 }", "Hãy gửi một đối tượng, chẳng hạn { \"da-nang\": 4 }");

    private RatingTexts() {}
}
