package dev.makegood.server.ui;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Where the pages are found: below {@code /ui}, and from the root by a redirect. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final String START = "/ui/";
    private static final String PACKED = "classpath:/META-INF/resources/ui/";
    private static final Duration AS_LONG_AS_IT_MAY = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/", START);
        pages.addRedirectViewController("/ui", START);
    }

    /** The names of assets carry a hash of their content, so that they never change. The build compressed them. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry pages) {
        pages.addResourceHandler("/ui/assets/**")
                .addResourceLocations(PACKED + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(AS_LONG_AS_IT_MAY).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
