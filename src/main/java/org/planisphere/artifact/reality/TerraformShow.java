package org.planisphere.artifact.reality;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.reality.Inventory;
import tools.jackson.databind.JsonNode;

/// What `terraform show -json` prints of a state, or of a plan: there what the plan would leave
/// behind.
final class TerraformShow {
    private final JsonText json;
    private final Collected collected = new Collected();
    private final Map<String, RegionId> byProvider = new HashMap<>();
    private final Map<String, RegionId> regions = new HashMap<>();

    private TerraformShow(JsonText json) {
        this.json = json;
    }

    static boolean looksLike(JsonNode root) {
        return root.has("format_version");
    }

    static Inventory read(String file, JsonText json) throws InventoryRefusedException {
        return new TerraformShow(json).inventory(file);
    }

    private Inventory inventory(String file) throws InventoryRefusedException {
        JsonNode root = json.root();
        boolean plan = root.has("planned_values");
        String key = plan ? "planned_values" : "values";
        JsonNode module = root.path(key).path("root_module");
        if (!root.has(key) && !plan) {
            // A state that holds nothing is printed without values.
            return collected.inventory(file, "Terraform state, shown");
        }
        if (!module.isObject()) {
            throw json.refuse(
                    root.path(key).isMissingNode() ? "" : "/" + key,
                    "there is no root_module in %s".formatted(key),
                    "Write the file with terraform show -json.");
        }
        providers(root.path("configuration").path("provider_config"));
        configured(root.path("configuration").path("root_module"), "");
        module(module, "/" + key + "/root_module");
        return collected.inventory(file, plan ? "Terraform plan" : "Terraform state, shown");
    }

    private void providers(JsonNode providers) {
        for (Entry<String, JsonNode> provider : providers.properties()) {
            JsonNode region =
                    provider.getValue().path("expressions").path("region").path("constant_value");
            if (region.isString()) {
                byProvider.put(provider.getKey(), new RegionId(region.asString()));
            }
        }
    }

    /// Which region the provider of each configured resource is set to.
    private void configured(JsonNode module, String prefix) {
        for (JsonNode resource : module.path("resources")) {
            RegionId region = byProvider.get(resource.path("provider_config_key").asString(""));
            if (region != null) {
                regions.put(prefix + resource.path("address").asString(""), region);
            }
        }
        for (Entry<String, JsonNode> call : module.path("module_calls").properties()) {
            configured(call.getValue().path("module"), prefix + "module." + call.getKey() + ".");
        }
    }

    private void module(JsonNode module, String pointer) throws InventoryRefusedException {
        JsonNode resources = module.path("resources");
        for (int i = 0; i < resources.size(); i++) {
            resource(resources.get(i), pointer + "/resources/" + i);
        }
        JsonNode children = module.path("child_modules");
        for (int i = 0; i < children.size(); i++) {
            module(children.get(i), pointer + "/child_modules/" + i);
        }
    }

    private void resource(JsonNode resource, String pointer) throws InventoryRefusedException {
        String type = Shown.text(json, resource, pointer, "type");
        String address = Shown.text(json, resource, pointer, "address");
        if (!resource.path("mode").asString("managed").equals("managed")) {
            collected.reference();
            return;
        }
        JsonNode values = resource.path("values");
        if (!values.isObject()) {
            throw json.refuse(
                    values.isMissingNode() ? pointer : pointer + "/values",
                    "values of %s is %s and has to be an object"
                            .formatted(address, Shown.of(values)),
                    "Write the file with terraform show -json.");
        }
        collected.terraform(type, address, values, region(address));
    }

    /// Configured resources have no index: `module.a[0].aws_vpc.b["x"]` is `module.a.aws_vpc.b`.
    private @Nullable RegionId region(String address) {
        return regions.get(address.replaceAll("\\[[^\\]]*\\]", ""));
    }
}
