package org.planisphere.model.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Provider;

/// The dated limits of all providers, by provider and name.
public final class ProviderLimits {
    private record Key(Provider provider, String id) {}

    private final Map<Key, Limit> limits = new HashMap<>();

    public ProviderLimits(List<Limit> all) {
        for (Limit limit : all) {
            limits.put(new Key(limit.provider(), limit.id()), limit);
        }
    }

    /// A limit of a provider; empty where no source for it was found.
    public Optional<Limit> find(Provider provider, String id) {
        return Optional.ofNullable(limits.get(new Key(provider, id)));
    }
}
