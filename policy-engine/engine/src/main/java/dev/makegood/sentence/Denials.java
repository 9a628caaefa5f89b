package dev.makegood.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that are clauses or predicates, and how they are denied. */
final class Denials {
    private static final String BE = "is|are|was|were|may|can|could|will|has been|have been";

    /** English names that are clauses; the first that fits decides. */
    private static final List<Denial> ENGLISH = List.of(
            denial("^something (?=(" + BE + "|\\w+s)\\b)", "nothing "),
            denial("^nothing (?=(" + BE + "|\\w+s)\\b)", "something "),
            denial("^somebody's (?=.* (" + BE + ")\\b)", "nobody's "),
            denial("^there (is|was) (?:an? )?", "there $1 no "),
            denial("^an? (?=.* (" + BE + "|has|waits)\\b)", "no "),
            denial("^another (?=.* (" + BE + "|has|waits|awaits)\\b)", "no other "),
            denial("^(?=all .* (is|are|was|were)\\b)", "not "),
            denial("^((?:[Tt]he|our) (?:\\p{L}+ ){1,3})goes\\b", "$1does not go"),
            denial(
                    "^((?:[Tt]he|our) (?:\\p{L}+"
                            + " ){1,3})(show|come|cover|count|confirm|decide|wait|say|stand|arrive)s\\b",
                    "$1does not $2"),
            denial("^((?:\\p{L}+ ){1,7}?)cannot ", "$1can "),
            denial("^((?:\\p{L}+ ){1,7}?)(" + BE + ") not ", "$1$2 "),
            denial("^((?:\\p{L}+ ){1,7}?)can ", "$1cannot "),
            denial("^((?:\\p{L}+ ){1,7}?)(has|have) been ", "$1$2 not been "),
            denial("^((?:\\p{L}+ ){1,7}?)(" + BE + ") ", "$1$2 not "),
            denial("^((?:\\p{L}+ ){1,4}?)have something ", "$1have nothing "),
            denial("^((?:\\p{L}+ ){1,4}?)has (?=(an?|the) )", "$1does not have "),
            denial("^((?:\\p{L}+ ){1,4}?)has (?=\\w+ed\\b)", "$1has not "));

    /** Vietnamese names that are predicates or clauses. */
    private static final List<Denial> VIETNAMESE = List.of(
            denial("^đã (?!nhiều)", "chưa "),
            denial("^đang ", "hiện không "),
            denial("^là ", "không phải là "),
            denial("^chỉ (?=cho )", "không chỉ "),
            denial("^((?:\\p{L}+ ){0,5}?)không thể ", "$1có thể "),
            denial("^((?:\\p{L}+ ){0,5}?)không (?=(có|được|bị|còn|phải|đủ|đạt) )", "$1"),
            denial("^(?=(có|được|bị|còn|phải|muốn|cần|đồng ý|thiếu|tự nguyện|dễ bị|đến|khởi hành|hỏi)( |$))", "không "),
            denial("^(?=(làm|lỡ|đúng|đầy đủ|thân thiện|đáng nhớ|yêu cầu(?! (đến|được))|nằm)( |$))", "không "),
            denial("^((?:\\p{L}+ ){1,5}?)(đã|vừa) ", "$1chưa "),
            denial("^((?:\\p{L}+ ){1,5}?)đang ", "$1không "),
            denial("^((?:\\p{L}+ ){1,5}?)đủ ", "$1chưa đủ "),
            denial("^((?:\\p{L}+ ){1,5}?)(?=(được|bị|có|còn|phải|thuộc|đến từ|áp dụng) )", "$1không "));

    private static final Pattern LINKED = Pattern.compile(",|;| (và|hoặc) ");

    private Denials() {}

    private record Denial(Pattern begins, String denied) {}

    private static Denial denial(String begins, String denied) {
        return new Denial(Pattern.compile(begins), denied);
    }

    /** The opposite of an English clause; empty of what is none. */
    static Optional<String> english(String name) {
        return denied(name, ENGLISH);
    }

    /** The opposite of a Vietnamese predicate or clause; empty of what is none, or of what is linked to another. */
    static Optional<String> vietnamese(String name) {
        return LINKED.matcher(name).find() ? Optional.empty() : denied(name, VIETNAMESE);
    }

    private static Optional<String> denied(String name, List<Denial> denials) {
        return denials.stream()
                .filter(one -> one.begins().matcher(name).find())
                .findFirst()
                .map(one -> one.begins().matcher(name).replaceFirst(one.denied()));
    }
}
