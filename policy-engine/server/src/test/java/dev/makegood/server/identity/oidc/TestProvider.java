package dev.makegood.server.identity.oidc;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** A provider on a port of its own, which can be away, and can be made to cheat. */
public final class TestProvider {
    public static final String CLIENT = "makegood";
    public static final String SECRET = "a secret of tests";
    public static final String PASSWORD = "password of the provider";

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    final Map<String, Map<String, Object>> accounts = new ConcurrentHashMap<>();
    volatile Cheat cheat = Cheat.NONE;
    volatile String redirectUri = "";

    private final int port = freePort();
    private Optional<Tomcat> running = Optional.empty();

    /** What it does to the tokens it signs. */
    public enum Cheat {
        NONE,
        AUDIENCE,
        NONCE,
        SIGNATURE,
        ISSUER,
        EXPIRED,
        NO_TIMES
    }

    public String issuer() {
        return "http://localhost:" + port;
    }

    /** Knows that account, and says this of it. */
    public void knows(String account, Map<String, Object> claims) {
        accounts.put(account, claims);
    }

    public void cheats(Cheat how) {
        cheat = how;
    }

    /** For a server at that address. */
    public synchronized void start(String server) {
        redirectUri = server + Provider.CALLBACK;
        if (running.isEmpty()) {
            running = Optional.of(started());
        }
    }

    public synchronized void stop() {
        running.ifPresent(tomcat -> {
            try {
                tomcat.stop();
                tomcat.destroy();
            } catch (LifecycleException e) {
                throw new IllegalStateException(e);
            }
        });
        running = Optional.empty();
    }

    /** Where it sends a browser in which that account is signed in. */
    public URI authorize(URI asked, String account) {
        var request = HttpRequest.newBuilder(asked)
                .header(TestProviderRules.ACCOUNT, account)
                .header("Accept", "text/html")
                .build();
        try {
            var answer = BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
            return URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Tomcat started() {
        try {
            var tomcat = new Tomcat();
            tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
            tomcat.setPort(port);
            tomcat.getConnector();
            var context = tomcat.addContext("", null);
            var rules = new AnnotationConfigWebApplicationContext();
            rules.setServletContext(context.getServletContext());
            rules.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("provider", TestProvider.this));
            rules.register(TestProviderRules.class);
            rules.refresh();
            var filter = new FilterDef();
            filter.setFilterName("security");
            filter.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", rules));
            context.addFilterDef(filter);
            var everywhere = new FilterMap();
            everywhere.setFilterName("security");
            everywhere.addURLPattern("/*");
            context.addFilterMap(everywhere);
            Tomcat.addServlet(context, "nothing", new HttpServlet() {});
            context.addServletMappingDecoded("/", "nothing");
            tomcat.start();
            return tomcat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
