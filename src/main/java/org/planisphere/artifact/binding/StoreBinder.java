package org.planisphere.artifact.binding;

import java.util.Optional;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Backup;
import org.planisphere.model.ConflictResolution;
import org.planisphere.model.Consistency;
import org.planisphere.model.KeyKind;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreKeys;
import org.planisphere.model.StoreRole;
import org.planisphere.model.StoreTraits;

/// Builds one copy of a data store.
final class StoreBinder {
    private StoreBinder() {}

    static Optional<Store> bind(Fields store) {
        String name = store.text("name");
        StoreRole role = store.word("role", StoreRole.class);
        if (name == null || role == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Store(
                        new StoreId(name),
                        store.text("engine"),
                        store.text("version"),
                        role,
                        Parts.regionId(store, "source"),
                        store.fields("replication").map(StoreBinder::replication).orElse(null),
                        store.word("consistency", Consistency.class),
                        store.word("conflict_resolution", ConflictResolution.class),
                        store.text("decision"),
                        store.number("size_gb"),
                        store.number("growth_gb_per_month"),
                        store.text("size"),
                        store.texts("classification"),
                        store.text("residency"),
                        store.span("rpo"),
                        store.fields("backup").map(StoreBinder::backup).orElse(null),
                        store.fields("keys").map(StoreBinder::keys).orElse(null),
                        store.truth("lifecycle_rules"),
                        traits(store),
                        store.place()));
    }

    private static Replication replication(Fields replication) {
        return new Replication(
                replication.word("mode", ReplicationMode.class),
                replication.number("write_rate_per_s"),
                replication.number("bytes_per_write"),
                replication.number("apply_rate_per_s"),
                replication.fields("lag").map(Parts::latency).orElse(null),
                replication.span("alarm_lag"),
                replication.span("managed_rpo"),
                replication.truth("time_control"),
                replication.truth("backfill"),
                Parts.regionId(replication, "witness"));
    }

    private static StoreTraits traits(Fields store) {
        return new StoreTraits(
                store.truth("versioning"),
                store.truth("autoscaling"),
                store.text("capacity_mode"),
                store.number("write_capacity"),
                store.text("invalidation"),
                store.text("transactions"),
                store.text("holds"),
                store.whole("readers"));
    }

    private static Backup backup(Fields backup) {
        return new Backup(
                backup.span("every"),
                backup.span("retention"),
                Parts.regionId(backup, "copy_to"),
                backup.text("restore_tested"));
    }

    private static StoreKeys keys(Fields keys) {
        return new StoreKeys(keys.word("kind", KeyKind.class), Parts.regionId(keys, "region"));
    }
}
