package dev.makegood.server.decision.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A parameter that the engine adds to a kind of effect must reach the caller. */
class EffectResponseTest {
    @ParameterizedTest
    @EnumSource(EffectKind.class)
    void hasAMemberForEverythingAnEffectCarries(EffectKind kind) {
        assertThat(kind.parameters())
                .allSatisfy(parameter -> assertThat(components())
                        .anyMatch(component -> component.getName().equals(parameter.name())
                                && component.getType().equals(typeOf(parameter))));
    }

    @ParameterizedTest
    @EnumSource(EffectKind.class)
    void namesEveryKindInTheContract(EffectKind kind) throws Exception {
        var described = EffectResponse.class.getDeclaredField("kind").getAnnotation(Schema.class);

        assertThat(described.allowableValues()).contains(kind.key());
    }

    private static Stream<RecordComponent> components() {
        return Arrays.stream(EffectResponse.class.getRecordComponents());
    }

    private static Class<?> typeOf(EffectParameter parameter) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice _, EffectParameter.Type.Action _, EffectParameter.Type.Text _ ->
                String.class;
            case EffectParameter.Type.Figure _, EffectParameter.Type.Level _ -> BigDecimal.class;
            case EffectParameter.Type.Money _ -> Amount.class;
        };
    }
}
