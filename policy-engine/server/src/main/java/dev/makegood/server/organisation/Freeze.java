package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Days on which no release goes live for the first time, in the time zone of the organisation.
 *
 * @param from the first of them
 * @param to the last of them
 * @param version how often it was changed, from 1
 */
public record Freeze(UUID id, LocalDate from, LocalDate to, Text reason, int version) {
    /** What is said to whoever would have something new decide on one of them. */
    public Text refusal(ZoneId zone) {
        return new Text(
                "Nothing new goes live then: a freeze is on from %s to %s (%s): %s. Choose a moment after it, or say why it cannot wait (inFreeze)."
                        .formatted(from, to, zone, reason.en()),
                "Lúc đó không có gì mới được áp dụng: đang tạm ngừng thay đổi từ %s đến %s (%s): %s. Hãy chọn thời điểm sau đó, hoặc nêu lý do không thể chờ (inFreeze)."
                        .formatted(from, to, zone, reason.vi()));
    }
}
