package org.planisphere.model.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Provider;

/// The dated limits of all providers, by provider and name.
public final class ProviderLimits {
    private record Key(Provider provider, String id) {}

    private final List<Limit> all;
    private final Map<Key, Limit> limits = new HashMap<>();

    /// @param all where two have one name, the later counts
    public ProviderLimits(List<Limit> all) {
        this.all = List.copyOf(all);
        for (Limit limit : all) {
            limits.put(new Key(limit.provider(), limit.id()), limit);
        }
    }

    /// Every limit, in the order of the profiles.
    public List<Limit> all() {
        return all;
    }

    /// A limit of a provider; empty where no source for it was found.
    public Optional<Limit> find(Provider provider, String id) {
        return Optional.ofNullable(limits.get(new Key(provider, id)));
    }

    /// These limits with a plan's own in place of those of the same name, as of a day.
    public ProviderLimits as(List<Limit> ofThePlan, LocalDate today) {
        List<Limit> both = new ArrayList<>(all);
        both.addAll(ofThePlan);
        return new ProviderLimits(both.stream().map(limit -> limit.on(today)).toList());
    }
}
