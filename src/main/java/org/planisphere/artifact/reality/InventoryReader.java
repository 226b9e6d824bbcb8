package org.planisphere.artifact.reality;

import java.util.Locale;
import org.planisphere.model.reality.Inventory;

/// Reads what exists from a file, whatever program wrote it.
public final class InventoryReader {
    /// A state of some ten thousand resources is about as large.
    public static final long MAX_BYTES = 50L << 20;

    private InventoryReader() {}

    /// Whether a file can be an inventory, by its name.
    public static boolean looksLike(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tfstate") || lower.endsWith(".json") || lower.endsWith(".csv");
    }

    /// Reads a Terraform state of version 4, the output of `terraform show -json`, or a table.
    ///
    /// @param file as messages name it
    /// @throws InventoryRefusedException where it is none of them, with the place
    public static Inventory read(String file, String text) throws InventoryRefusedException {
        if (file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return InventoryCsv.read(file, text);
        }
        JsonText json = JsonText.parse(text);
        if (TerraformState.looksLike(json.root())) {
            return TerraformState.read(file, json);
        }
        if (TerraformShow.looksLike(json.root())) {
            return TerraformShow.read(file, json);
        }
        throw new InventoryRefusedException(
                1,
                1,
                "this is neither a Terraform state nor the output of terraform show -json",
                "Name a .tfstate file, a .json written by terraform show -json, or a .csv table.");
    }
}
