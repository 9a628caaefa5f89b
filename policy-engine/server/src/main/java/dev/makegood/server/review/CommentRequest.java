package dev.makegood.server.review;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a comment, however faulty. */
final class CommentRequest {
    static final int LONGEST = 4_000;
    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final String TEXT = "text";
    private static final Text NO_SUCH_FILE =
            new Text("What was submitted has no such file", "Bản đã gửi không có tệp nào như vậy");
    private static final Text GIVE_FILE = new Text(
            "Give the path of a file that was submitted, with a line of it",
            "Hãy gửi đường dẫn của một tệp đã gửi, kèm một dòng của tệp đó");

    private final Members members;
    private final Optional<String> file;
    private final Optional<Integer> line;
    private final Optional<String> text;

    private CommentRequest(JsonNode body, RuleSetFiles submitted) {
        this.members = Members.of(body, FILE, LINE, TEXT);
        this.file = members.optionalText(FILE, GIVE_FILE);
        this.line = body.hasNonNull(LINE) ? members.number(LINE, 1, Integer.MAX_VALUE) : Optional.empty();
        this.text = members.text(TEXT, LONGEST);
        var lines = file.map(path -> submitted.texts().get(path))
                .map(found -> found.lines().count());
        if (file.isPresent() && lines.isEmpty()) {
            members.note(FILE, FactFault.Code.NOT_IN_LIST.name(), NO_SUCH_FILE, GIVE_FILE);
        }
        if (line.isPresent() && lines.filter(count -> line.get() <= count).isEmpty()) {
            members.note(LINE, FactFault.Code.OUT_OF_BOUNDS.name(), NO_SUCH_FILE, GIVE_FILE);
        }
    }

    /** @param submitted what it is about */
    static CommentRequest of(JsonNode body, RuleSetFiles submitted) {
        return new CommentRequest(body, submitted);
    }

    List<Fault> faults() {
        return members.faults();
    }

    Optional<String> file() {
        return file;
    }

    Optional<Integer> line() {
        return line;
    }

    String text() {
        return text.orElseThrow();
    }
}
