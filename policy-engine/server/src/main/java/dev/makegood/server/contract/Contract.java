package dev.makegood.server.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond the single endpoints. */
@Configuration(proxyBeanMethods = false)
class Contract {
    private static final String API_KEY = "apiKey";
    private static final String SESSION = "session";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Makegood")
                        .version("1")
                        .description("What an organisation owes its customers, case by case, by its own rules."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                API_KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An API key: mk_…"))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("MAKEGOOD_SESSION")
                                        .description("A person signed in. What changes something also needs the header"
                                                + " X-XSRF-TOKEN with the value of the cookie XSRF-TOKEN.")))
                .addSecurityItem(new SecurityRequirement().addList(API_KEY))
                .addSecurityItem(new SecurityRequirement().addList(SESSION));
    }

    /** Every operation can end in these; and whatever refuses does it with a problem. */
    @Bean
    GlobalOpenApiCustomizer commonProblems() {
        return document -> {
            document.getTags().sort(Comparator.comparing(Tag::getName));
            document.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(Contract::addCommonProblems);
        };
    }

    private static void addCommonProblems(Operation operation) {
        problem(operation, "401", "Nobody is signed in, by session or API key");
        problem(operation, "403", "Role or API key do not allow it");
        problem(operation, "500", "The server failed; the id of the problem is in its log");
        problem(operation, "503", "The database does not answer, or a limit was reached; try again later");
        if (operation.getRequestBody() != null) {
            problem(operation, "400", "The body is not well-formed");
            problem(operation, "413", "The body is larger than such a body may be");
            problem(operation, "415", "The body has another content type");
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(problem());
            }
        });
    }

    private static void problem(Operation operation, String status, String description) {
        operation.getResponses().addApiResponse(status, new ApiResponse().description(description));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }
}
