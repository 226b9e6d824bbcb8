package org.planisphere.export.terraform;

import org.planisphere.model.Store;

/// A copy of a data store as a Terraform object.
final class StoreObject {
    private StoreObject() {}

    static void fill(Store store, Attributes item) {
        item.text("name", store.name().value())
                .text("engine", store.engine())
                .text("version", store.version())
                .word("role", store.role())
                .text("source", RegionObject.name(store.source()))
                .text("size", store.size())
                .number("size_gb", store.sizeGb())
                .word("consistency", store.consistency())
                .texts("classification", store.classification())
                .text("residency", store.residency())
                .seconds("rpo_s", store.rpo());
        var replication = store.replication();
        if (replication != null) {
            item.object(
                    "replication",
                    new Attributes()
                            .word("mode", replication.mode())
                            .seconds("alarm_lag_s", replication.alarmLag()));
        }
        var backup = store.backup();
        if (backup != null) {
            item.object(
                    "backup",
                    new Attributes()
                            .seconds("every_s", backup.every())
                            .seconds("retention_s", backup.retention())
                            .text("copy_to", RegionObject.name(backup.copyTo())));
        }
        var keys = store.keys();
        if (keys != null) {
            item.object(
                    "keys",
                    new Attributes()
                            .word("kind", keys.kind())
                            .text("region", RegionObject.name(keys.region())));
        }
    }
}
