package dev.makegood.server.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Another system, which shows the panel inside a page of its own. */
final class HelpDesk implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param passes how it comes by a new one, as JSON
     */
    HelpDesk(String makegood, Look look, Supplier<String> passes) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var page = page(makegood, look.say("en", "vi"), look == Look.ENGLISH_LIGHT ? "light" : "dark");
        server.createContext("/", exchange -> answer(exchange, "text/html", page));
        server.createContext("/pass", exchange -> {
            asked.incrementAndGet();
            answer(exchange, "application/json", passes.get());
        });
        server.start();
    }

    /** Of the page that shows the panel. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The same page, under another name. */
    String otherOrigin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How many passes it was asked for. */
    int passes() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String page(String makegood, String language, String theme) {
        return """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><title>Ticket</title><style>
              body { display: grid; grid-template-columns: 1fr 440px; gap: 16px; margin: 16px; font: 15px sans-serif;
                color: #222; background: #f4f4f4; }
              iframe { width: 100%%; height: 720px; border: 1px solid #999; }
            </style></head><body>
            <main><h1>Ticket</h1><p>My order came two days late, and half of it was broken.</p></main>
            <iframe src="%s/ui/panel" title="Makegood" allow="clipboard-write"></iframe>
            <script>
              const panel = document.querySelector('iframe');
              const language = '%s';
              const theme = '%s';
              addEventListener('message', async ({ source, data }) => {
                if (source !== panel.contentWindow) return;
                if (data.type === 'makegood.panel-height') panel.dataset.height = data.height;
                if (data.type === 'makegood.panel-ready' || data.type === 'makegood.panel-pass-wanted') {
                  const { token } = await (await fetch('/pass')).json();
                  source.postMessage({ type: 'makegood.panel-pass', token, language, theme }, '%s');
                }
              });
            </script></body></html>
            """.formatted(language, makegood, language, theme, makegood);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
