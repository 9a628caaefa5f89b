package dev.makegood.server.request;

import dev.makegood.vocabulary.Money;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "An amount of money.")
public record Amount(
        @Schema(description = "With exactly as many decimals as the currency has", example = "250.00")
        String amount,

        @Schema(description = "ISO 4217 code", example = "EUR")
        String currency) {
    public static Amount of(Money money) {
        return new Amount(
                money.rounded().amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
