package dev.makegood.server.identity;

import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * Why somebody may not do to a rule set what the role allows: others are named for it.
 *
 * @param groups the names of theirs; never empty
 */
public record Barred(Groups.Purpose purpose, List<String> groups) {
    public Barred {
        groups = List.copyOf(groups);
    }

    public Text reason() {
        var named = String.join(", ", groups);
        return switch (purpose) {
            case WRITING ->
                new Text(
                        "Drafts of this rule set are written by members of these groups only: %s. You are in none of them."
                                .formatted(named),
                        "Chỉ thành viên các nhóm sau được soạn bộ quy tắc này: %s. Bạn không thuộc nhóm nào trong đó."
                                .formatted(named));
            case REVIEWING ->
                new Text(
                        "This rule set is reviewed, and has releases go live, by members of these groups only: %s. You are in none of them."
                                .formatted(named),
                        "Chỉ thành viên các nhóm sau được duyệt và cho áp dụng bộ quy tắc này: %s. Bạn không thuộc nhóm nào trong đó."
                                .formatted(named));
        };
    }
}
