package dev.makegood.server.webhook;

import java.util.List;
import java.util.Optional;

/**
 * Some of the deliveries of a webhook, newest first.
 *
 * @param next before which place the next page goes on; nothing at the end
 */
public record DeliveryPage(List<Delivery> deliveries, Optional<Long> next) {
    public DeliveryPage {
        deliveries = List.copyOf(deliveries);
    }
}
