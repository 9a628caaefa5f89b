package dev.makegood.server.ui;

import dev.makegood.server.identity.PanelOrigins;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one page there is: its script draws whatever the address names. Each answer carries a nonce of its own, so that
 * only the styles and scripts of this very answer run.
 */
@Controller
@Hidden
class StartPage {
    private static final String MARK = "__CSP_NONCE__";
    private static final String NOBODY = "'none'";
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final PanelOrigins panelOrigins;
    private final String page;

    StartPage(PanelOrigins panelOrigins, @Value("classpath:/META-INF/resources/ui/index.html") Resource page)
            throws IOException {
        this.panelOrigins = panelOrigins;
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping({
        "/ui/",
        "/ui/index.html",
        "/ui/{page:(?!assets$)[^.]+}",
        "/ui/{page:(?!assets$)[^.]+}/{of:[^.]+}",
        "/ui/{page:(?!assets$)[^.]+}/{of:[^.]+}/{part:[^.]+}",
    })
    ResponseEntity<String> show() {
        return show(NOBODY);
    }

    /** The only page that others may have in a frame. */
    @GetMapping("/ui/panel")
    ResponseEntity<String> showInFrame() {
        var origins = panelOrigins.all();
        return show(origins.isEmpty() ? NOBODY : String.join(" ", origins));
    }

    private ResponseEntity<String> show(String framedBy) {
        var nonce = nonce();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(nonce, framedBy))
                .body(page.replace(MARK, nonce));
    }

    private static String policy(String nonce, String framedBy) {
        var ours = "'self' 'nonce-" + nonce + "'";
        return "default-src 'none'; script-src " + ours + "; style-src " + ours + "; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors "
                + framedBy + "; form-action 'self'";
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
