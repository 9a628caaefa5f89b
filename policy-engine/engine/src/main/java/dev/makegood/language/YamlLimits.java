package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** What is too much for a document: found in its text and events, before anything is built of them. */
final class YamlLimits {
    static final int MAX_LENGTH = 4 * Lexer.MAX_LENGTH;
    private static final int MAX_DEPTH = 50;
    private static final Findings.Message TOO_LONG = new Findings.Message(
            Diagnostic.Code.DOCUMENT,
            new Text("A document has at most %d characters", "Một tài liệu có nhiều nhất %d ký tự").filled(MAX_LENGTH),
            new Text("Shorten it", "Hãy rút ngắn nó"));
    private static final Findings.Message TOO_DEEP = new Findings.Message(
            Diagnostic.Code.DOCUMENT,
            new Text("A document nests at most %d deep", "Một tài liệu lồng nhau nhiều nhất %d tầng").filled(MAX_DEPTH),
            new Text("Nest less", "Hãy lồng ít tầng hơn"));
    private static final Findings.Message ALIAS = new Findings.Message(
            Diagnostic.Code.DOCUMENT,
            new Text("Documents of a rule set have no aliases", "Tài liệu của bộ quy tắc không có bí danh (alias)"),
            new Text(
                    "Write the content out here, or quote the text if it begins with *",
                    "Hãy viết đầy đủ nội dung ở đây, hoặc đặt văn bản trong dấu nháy nếu nó bắt đầu bằng *"));

    private YamlLimits() {}

    /** The first thing too much in that text. */
    static Optional<Diagnostic> check(String file, String text, LoadSettings settings) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of(finding(file, Span.START, TOO_LONG));
        }
        int depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            depth += step(event);
            if (depth > MAX_DEPTH) {
                return Optional.of(finding(file, span(event), TOO_DEEP));
            }
            if (event instanceof AliasEvent) {
                return Optional.of(finding(file, span(event), ALIAS));
            }
        }
        return Optional.empty();
    }

    private static int step(Event event) {
        return switch (event) {
            case CollectionStartEvent _ -> 1;
            case CollectionEndEvent _ -> -1;
            default -> 0;
        };
    }

    private static Span span(Event event) {
        return event.getStartMark()
                .map(mark -> new Span(mark.getLine() + 1, mark.getColumn() + 1, mark.getColumn() + 2))
                .orElse(Span.START);
    }

    private static Diagnostic finding(String file, Span span, Findings.Message message) {
        return new Diagnostic(file, span, message.code(), message.reason(), message.remedy());
    }
}
