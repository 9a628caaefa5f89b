package dev.makegood.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What holds or not, in words. */
final class Truths {
    /** Vietnamese names that are predicates, and how they are denied. */
    private static final List<Denial> DENIALS = List.of(
            new Denial(Pattern.compile("đã (?!nhiều)"), "chưa "),
            new Denial(Pattern.compile("đang "), "hiện không "),
            new Denial(Pattern.compile("là "), "không phải là "),
            new Denial(Pattern.compile("chỉ (?=cho )"), "không chỉ "),
            new Denial(
                    Pattern.compile("(?=(có|được|bị|còn|phải|muốn|cần|đồng ý|thiếu|tự nguyện|dễ bị|đến|khởi hành|hỏi"
                            + "|làm|lỡ|đúng|đầy đủ|thân thiện|đáng nhớ|yêu cầu|nằm)( |$))"),
                    "không "));

    private static final Pattern LINKED = Pattern.compile(",|;| (và|hoặc) ");

    private Truths() {}

    private record Denial(Pattern begins, String denied) {}

    /**
     * What may hold.
     *
     * @param holder what it is of, where that is said
     */
    record Truth(Phrase name, Optional<Phrase> holder) {}

    static Phrase said(Truth truth, boolean holds) {
        var quoted = quoted(truth);
        var en = Phrase.of(holds ? "%s applies" : "%s does not apply", "%s", quoted)
                .en();
        return new Phrase(en, truth.holder().isPresent() ? quoted(quoted, holds) : vietnamese(truth.name(), holds));
    }

    /** Its name in quotes, and what it is of. */
    static Phrase quoted(Truth truth) {
        return truth.holder()
                .map(holder -> Phrase.of("%s of %s", "%s của %s", truth.name().quoted(), holder))
                .orElseGet(truth.name()::quoted);
    }

    private static String quoted(Phrase quoted, boolean holds) {
        return quoted.vi() + (holds ? " là đúng" : " là không đúng");
    }

    /** Many names are predicates by themselves. */
    private static String vietnamese(Phrase name, boolean holds) {
        var denial = DENIALS.stream()
                .filter(one -> one.begins().matcher(name.vi()).lookingAt())
                .filter(_ -> !LINKED.matcher(name.vi()).find())
                .findFirst();
        if (denial.isEmpty()) {
            return quoted(name.quoted(), holds);
        }
        return holds
                ? name.vi()
                : denial.get()
                        .begins()
                        .matcher(name.vi())
                        .replaceFirst(denial.get().denied());
    }
}
