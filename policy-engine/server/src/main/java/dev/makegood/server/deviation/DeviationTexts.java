package dev.makegood.server.deviation;

import dev.makegood.vocabulary.Text;

/** What is said about faults of what is asked of deviations. */
final class DeviationTexts {
    static final String AN_EFFECT = "kinds of effects, such as gesture";
    static final Text NO_FIGURE = new Text("There is no such figure in the rules", "Quy tắc không có con số này");
    static final Text LOOK_AGAIN = new Text("Look for changes again", "Hãy tìm lại các thay đổi");

    private DeviationTexts() {}
}
