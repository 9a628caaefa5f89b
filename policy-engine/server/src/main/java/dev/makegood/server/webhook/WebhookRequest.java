package dev.makegood.server.webhook;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The body that asks for a webhook, however faulty. */
final class WebhookRequest {
    static final String TOPICS = "topics";
    private static final String ADDRESS = "address";
    private static final int LONGEST = 2_000;
    private static final String ALL_TOPICS =
            Arrays.stream(Topic.values()).map(Topic::key).collect(Collectors.joining(", "));
    private static final Text NO_ADDRESS =
            new Text("Events cannot be sent to this address", "Không gửi sự kiện đến địa chỉ này được");
    private static final Text GIVE_ADDRESS = new Text(
            "Give an https address with a host, and without user, password or fragment",
            "Hãy gửi một địa chỉ https có tên máy chủ, không kèm tên người dùng, mật khẩu hay phần sau dấu #");
    private static final Text GIVE_OUTSIDE = new Text(
            "Give an address in the internet, or have the operator name host and port in makegood.webhooks.inside",
            "Hãy gửi một địa chỉ trên internet, hoặc nhờ người vận hành ghi máy chủ và cổng vào"
                    + " makegood.webhooks.inside");
    private static final Text GIVE_KNOWN =
            new Text("Give a host that the server can find", "Hãy gửi tên một máy chủ mà hệ thống tìm được");
    private static final Text NO_TOPIC = new Text("This list is empty", "Danh sách này đang trống");
    private static final Text GIVE_TOPIC = new Text("Give at least one topic", "Hãy gửi ít nhất một chủ đề");

    private final Members members;
    private final Receivers receivers;
    private final Optional<URI> address;
    private final Optional<Set<Topic>> topics;

    private WebhookRequest(JsonNode body, Receivers receivers) {
        this.members = Members.of(body, ADDRESS, TOPICS);
        this.receivers = receivers;
        this.address = members.text(ADDRESS, LONGEST).flatMap(this::address);
        this.topics = members.someOf(TOPICS, Topic::of, ALL_TOPICS);
        if (body.path(TOPICS).isArray() && body.path(TOPICS).isEmpty()) {
            note(TOPICS, FactFault.Code.OUT_OF_BOUNDS.name(), NO_TOPIC, GIVE_TOPIC);
        }
    }

    static WebhookRequest of(JsonNode body, Receivers receivers) {
        return new WebhookRequest(body, receivers);
    }

    List<Fault> faults() {
        return members.faults();
    }

    URI address() {
        return address.orElseThrow();
    }

    Set<Topic> topics() {
        return topics.orElseThrow();
    }

    private Optional<URI> address(String text) {
        var parsed = parsed(text).filter(WebhookRequest::isWhole).filter(receivers::takes);
        if (parsed.isEmpty()) {
            note(ADDRESS, FactFault.Code.OUT_OF_BOUNDS.name(), NO_ADDRESS, GIVE_ADDRESS);
            return Optional.empty();
        }
        receivers
                .troubleWith(parsed.get())
                .ifPresent(trouble -> note(
                        ADDRESS,
                        trouble.name(),
                        trouble.reason(),
                        trouble == Trouble.INSIDE ? GIVE_OUTSIDE : GIVE_KNOWN));
        return parsed;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && address.getPort() <= 0xFFFF
                && address.getPort() != 0
                && address.toASCIIString().equals(address.toString());
    }

    private void note(String path, String code, Text reason, Text remedy) {
        members.note(path, code, reason, remedy);
    }
}
