package org.planisphere.artifact.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Latency;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceId;
import org.planisphere.model.Waiver;

/// What several sections are made of.
final class Parts {
    private Parts() {}

    /// The items of a list that could be built.
    static <T> List<T> each(Fields parent, String key, Function<Fields, @Nullable T> build) {
        return parent.objects(key).stream()
                .<@Nullable T>map(build)
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable RegionId regionId(Fields fields, String key) {
        String name = fields.text(key);
        return name == null ? null : new RegionId(name);
    }

    static @Nullable ServiceId serviceId(Fields fields, String key) {
        String name = fields.text(key);
        return name == null ? null : new ServiceId(name);
    }

    static List<ServiceId> serviceIds(Fields fields, String key) {
        return fields.texts(key).stream().map(ServiceId::new).toList();
    }

    /// A point, where both of its numbers are there.
    static @Nullable GeoPoint point(Fields fields) {
        Double latitude = fields.number("lat");
        Double longitude = fields.number("lon");
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    static @Nullable Waiver waiver(Fields waiver) {
        String rule = waiver.text("rule");
        return rule == null
                ? null
                : new Waiver(
                        rule,
                        waiver.text("reason"),
                        waiver.text("approver"),
                        waiver.text("expires"),
                        waiver.place());
    }

    /// A day of the calendar; null where there is none, such as 2026-02-31.
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static Latency latency(Fields latency) {
        return new Latency(
                latency.number("p50_ms"), latency.number("p99_ms"), latency.text("source"));
    }
}
