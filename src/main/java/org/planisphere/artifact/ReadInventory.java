package org.planisphere.artifact;

import java.util.Optional;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.artifact.reality.InventoryRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.reality.Inventory;

/// An inventory of the plan's folder, kept while its text stays the same.
///
/// @param refusal why there is no inventory
record ReadInventory(String text, Optional<Inventory> inventory, Optional<Observation> refusal) {
    static ReadInventory of(String path, String text) {
        try {
            return new ReadInventory(
                    text, Optional.of(InventoryReader.read(path, text)), Optional.empty());
        } catch (InventoryRefusedException refused) {
            return new ReadInventory(
                    text,
                    Optional.empty(),
                    Optional.of(
                            new Observation.Unreadable(
                                    new Place(path, ""),
                                    refused.line(),
                                    refused.column(),
                                    refused.problem(),
                                    refused.advice())));
        }
    }
}
