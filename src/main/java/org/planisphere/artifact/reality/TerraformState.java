package org.planisphere.artifact.reality;

import org.planisphere.model.reality.Inventory;
import tools.jackson.databind.JsonNode;

/// A Terraform state file of version 4, as a backend keeps it.
final class TerraformState {
    private static final int VERSION = 4;

    private final JsonText json;
    private final Collected collected = new Collected();

    private TerraformState(JsonText json) {
        this.json = json;
    }

    static boolean looksLike(JsonNode root) {
        return root.has("version") && (root.has("resources") || root.has("terraform_version"));
    }

    static Inventory read(String file, JsonText json) throws InventoryRefusedException {
        return new TerraformState(json).inventory(file);
    }

    private Inventory inventory(String file) throws InventoryRefusedException {
        JsonNode version = json.root().path("version");
        if (!version.isIntegralNumber() || version.asInt() != VERSION) {
            throw json.refuse(
                    "/version",
                    "this is version %s of a Terraform state; version %d is read"
                            .formatted(Shown.of(version), VERSION),
                    "Refresh the state with Terraform 0.12 or newer, or use terraform show -json.");
        }
        JsonNode resources = json.root().path("resources");
        if (!resources.isArray()) {
            throw json.refuse(
                    resources.isMissingNode() ? "" : "/resources",
                    "resources is %s and has to be a list".formatted(Shown.of(resources)),
                    "Check that it is a whole state file.");
        }
        for (int i = 0; i < resources.size(); i++) {
            resource(resources.get(i), "/resources/" + i);
        }
        return collected.inventory(file, "Terraform state");
    }

    private void resource(JsonNode resource, String pointer) throws InventoryRefusedException {
        String type = Shown.text(json, resource, pointer, "type");
        String name = Shown.text(json, resource, pointer, "name");
        String module = resource.path("module").asString("");
        JsonNode instances = resource.path("instances");
        if (!instances.isArray()) {
            throw json.refuse(
                    instances.isMissingNode() ? pointer : pointer + "/instances",
                    "instances of %s.%s is %s and has to be a list"
                            .formatted(type, name, Shown.of(instances)),
                    "Check that it is a whole state file.");
        }
        boolean managed = resource.path("mode").asString("managed").equals("managed");
        for (int i = 0; i < instances.size(); i++) {
            JsonNode instance = instances.get(i);
            if (!managed) {
                collected.reference();
                continue;
            }
            JsonNode attributes = instance.path("attributes");
            if (!attributes.isObject()) {
                throw json.refuse(
                        pointer + "/instances/" + i,
                        "this instance of %s.%s has no attributes".formatted(type, name),
                        "Check that it is a whole state file.");
            }
            String index = Shown.index(instance.path("index_key"));
            String address = (module.isEmpty() ? "" : module + ".") + type + "." + name + index;
            collected.terraform(type, address, attributes, null);
        }
    }
}
