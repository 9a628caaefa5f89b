package dev.makegood.server.care;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would come of asking the rules for a day.
 *
 * @param asked about how many customers they were
 * @param isWhole whether that is all there are
 * @param made the tasks that would be
 */
public record CareTrial(LocalDate day, int asked, boolean isWhole, List<WouldBe> made) {
    public CareTrial {
        made = List.copyOf(made);
    }

    /**
     * A task that would be.
     *
     * @param title of the rule that says so
     */
    public record WouldBe(
            String customer, Optional<String> branch, String ruleSet, String type, Text title, LocalDate dueOn) {}
}
