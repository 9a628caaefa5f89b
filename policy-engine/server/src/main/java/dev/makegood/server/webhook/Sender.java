package dev.makegood.server.webhook;

import dev.makegood.server.decision.DerivedKeys;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends an event once, signed, over a connection of its own, and reads no more of the answer than its status. */
@Component
class Sender {
    private static final int SECONDS = 10;
    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private final DerivedKeys keys;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Sender(DerivedKeys keys, Clock clock, Receivers receivers) {
        this.keys = keys;
        this.clock = clock;
        this.client = client(receivers);
    }

    Secret secret(UUID webhook) {
        return new Secret(keys.of("webhook:" + webhook));
    }

    /** @param id of the event, the same at every attempt */
    Attempt send(Webhook webhook, UUID id, byte[] body) throws InterruptedException {
        var post = request(webhook, id, body);
        var answer = threads.submit(() -> status(post));
        try {
            return Attempt.answered(answer.get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException _) {
            return Attempt.failed(Trouble.NO_ANSWER);
        } catch (ExecutionException e) {
            return Attempt.failed(trouble(e.getCause()));
        } finally {
            post.abort();
        }
    }

    @PreDestroy
    void stop() throws IOException {
        threads.shutdownNow();
        client.close();
    }

    private HttpPost request(Webhook webhook, UUID id, byte[] body) {
        var at = clock.instant();
        var post = new HttpPost(webhook.address());
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", at.getEpochSecond());
        post.setHeader("webhook-signature", secret(webhook.id()).sign(id.toString(), at, body));
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return post;
    }

    private int status(HttpPost post) throws IOException {
        try (var answer = client.executeOpen(null, post, null)) {
            return answer.getCode();
        }
    }

    private static Trouble trouble(@Nullable Throwable cause) {
        return switch (cause) {
            case Receivers.InsideRefused _ -> Trouble.INSIDE;
            case UnknownHostException _ -> Trouble.UNKNOWN_HOST;
            case SSLException _ -> Trouble.NOT_TRUSTED;
            case IOException _ -> Trouble.NOT_REACHED;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    /** One that goes straight to the receiver, follows nothing, keeps nothing and never tries again by itself. */
    private static CloseableHttpClient client(Receivers receivers) {
        var limit = Timeout.ofSeconds(SECONDS);
        var answers = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(receivers)
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(answers)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setUserAgent("Makegood")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
