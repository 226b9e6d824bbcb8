package org.planisphere.rules.drift;

import java.util.Map;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.RegionSpec;
import org.planisphere.rules.YamlText;

/// A service as one region deploys it, written for the other.
final class ServiceEntry {
    private ServiceEntry() {}

    /// Its short form where it says no more than the name.
    ///
    /// @param spec of the region that has it
    static String of(RegionSpec spec, Difference service) {
        Object name = service.leftValue() == null ? service.rightValue() : service.leftValue();
        Map<String, Object> inside = spec.item(service.path());
        if (inside.isEmpty()) {
            return YamlText.scalar(Parity.words(name));
        }
        YamlText.Mapping mapping = new YamlText.Mapping().text("name", name);
        inside.forEach((key, value) -> mapping.raw(key, Parity.yaml(value)));
        return mapping.toString();
    }
}
