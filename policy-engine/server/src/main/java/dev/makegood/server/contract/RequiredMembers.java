package dev.makegood.server.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of every record which of its members are always there: those that are not nullable. */
@Component
class RequiredMembers implements ModelConverter {
    @Override
    @SuppressWarnings("rawtypes") // the library's own signature
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        @Nullable Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            require(alwaysThere(described), schema, context);
        }
        return schema;
    }

    private static void require(List<String> members, Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        @Nullable
        Schema<?> defined = reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        if (defined != null) {
            defined.setRequired(members);
        }
    }

    private static List<String> alwaysThere(Class<?> described) {
        return Arrays.stream(described.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RequiredMembers::nameOf)
                .toList();
    }

    private static String nameOf(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElseGet(component::getName);
    }
}
