package dev.makegood.server.ui;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages are found: below {@code /ui}, and from the root by a redirect. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final String START = "/ui/index.html";
    private static final String PACKED = "classpath:/META-INF/resources/ui/";
    private static final Duration AS_LONG_AS_IT_MAY = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/", START);
        pages.addRedirectViewController("/ui", START);
        pages.addRedirectViewController("/ui/", START);
    }

    /** The names of assets carry a hash of their content, so that they never change. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry pages) {
        pages.addResourceHandler("/ui/assets/**")
                .addResourceLocations(PACKED + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(AS_LONG_AS_IT_MAY).cachePublic().immutable());
        pages.addResourceHandler("/ui/**").addResourceLocations(PACKED).setCacheControl(CacheControl.noCache());
    }
}
