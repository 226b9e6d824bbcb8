package org.planisphere.simulation.core.stream;

import java.util.List;

/// Watches the writes that reach one replica.
@FunctionalInterface
public interface DeliveryObserver {
    /// Takes the next applied writes; each write comes once, in order.
    void observe(Deliveries deliveries);

    /// Several observers as one, called in order.
    static DeliveryObserver all(List<DeliveryObserver> observers) {
        List<DeliveryObserver> fixed = List.copyOf(observers);
        return deliveries -> {
            for (DeliveryObserver observer : fixed) {
                observer.observe(deliveries);
            }
        };
    }
}
