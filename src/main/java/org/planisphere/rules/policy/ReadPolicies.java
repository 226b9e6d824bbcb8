package org.planisphere.rules.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planisphere.model.Policy;

/// Remembers what policies mean, so that a key stroke elsewhere in the plan reads none again.
final class ReadPolicies {
    private static final int MOST = 500;

    private static final Map<Policy, ReadPolicy> READ =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Policy, ReadPolicy> eldest) {
                    return size() > MOST;
                }
            };

    private ReadPolicies() {}

    /// @throws Misread if it means nothing
    static ReadPolicy of(Policy policy) throws Misread {
        synchronized (READ) {
            ReadPolicy known = READ.get(policy);
            if (known == null) {
                known = ReadPolicy.of(policy);
                READ.put(policy, known);
            }
            return known;
        }
    }
}
