package dev.makegood.server.organisation;

import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads when it is open on a day. */
final class SpansReader {
    private static final int MOST = 24;
    private static final Text NO_SPAN = new Text("This is no span of a day", "Đây không phải là một khoảng giờ");
    private static final Text GIVE_SPAN = new Text(
            "Give it as 08:00-12:00, the first time before the second, at most 24:00",
            "Hãy gửi theo dạng 08:00-12:00, giờ đầu trước giờ sau, muộn nhất là 24:00");
    private static final Text NO_SPANS =
            new Text("This is no list of spans", "Đây không phải là danh sách các khoảng giờ");
    private static final Text GIVE_SPANS = new Text(
            "Give a list of at most 24 spans, empty for a day that is closed",
            "Hãy gửi danh sách tối đa 24 khoảng giờ, để trống nếu đóng cửa cả ngày");
    private static final Text OVERLAPPING = new Text("Two of these spans overlap", "Có hai khoảng giờ chồng lên nhau");
    private static final Text GIVE_APART = new Text(
            "Let each begin no earlier than the one before it ends",
            "Hãy để mỗi khoảng bắt đầu khi khoảng trước đã kết thúc");

    private SpansReader() {}

    /** The spans that the node lists, sorted; what is wrong with them is noted. None where there is no node. */
    static List<OpeningSpan> read(Members members, JsonNode listed, String path) {
        if (listed.isMissingNode()) {
            return List.of();
        }
        if (!listed.isArray() || listed.size() > MOST) {
            members.note(path, FactFault.Code.WRONG_TYPE.name(), NO_SPANS, GIVE_SPANS);
            return List.of();
        }
        var spans = new ArrayList<OpeningSpan>();
        for (var index = 0; index < listed.size(); index++) {
            var span = span(listed.get(index));
            span.ifPresent(spans::add);
            if (span.isEmpty()) {
                members.note("%s[%d]".formatted(path, index), FactFault.Code.OUT_OF_BOUNDS.name(), NO_SPAN, GIVE_SPAN);
            }
        }
        spans.sort(null);
        if (overlap(spans)) {
            members.note(path, "OVERLAP", OVERLAPPING, GIVE_APART);
        }
        return spans;
    }

    private static Optional<OpeningSpan> span(JsonNode node) {
        try {
            return node.stringValueOpt().map(OpeningSpan::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean overlap(List<OpeningSpan> sorted) {
        for (var next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).fromSecond() < sorted.get(next - 1).toSecond()) {
                return true;
            }
        }
        return false;
    }
}
