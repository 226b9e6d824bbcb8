package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planisphere.cost.pricebook.Sizing.DiskSizing;
import org.planisphere.cost.pricebook.Sizing.Purchase;
import org.planisphere.cost.pricebook.Sizing.ServiceSizing;
import org.planisphere.cost.pricebook.Sizing.StorePart;
import org.planisphere.cost.pricebook.Sizing.TrafficSizing;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceId;
import tools.jackson.databind.JsonNode;

/// Reads `assets/profiles/sizing.yaml`.
final class SizingFile {
    private SizingFile() {}

    static Sizing read(JsonNode file) {
        JsonNode services = file.required("services");
        Map<ServiceId, ServiceSizing> named = new HashMap<>();
        services.required("named")
                .properties()
                .forEach(
                        entry ->
                                named.put(
                                        new ServiceId(entry.getKey()), service(entry.getValue())));
        JsonNode environments = file.required("environments");
        JsonNode spread = file.required("spread");
        JsonNode waste = file.required("waste");
        return new Sizing(
                LocalDate.parse(file.required("checked_on").asString()),
                file.required("hours_per_month").asDouble(),
                spread.required("low").asDouble(),
                spread.required("high").asDouble(),
                classes(file.required("classes")),
                service(services.required("default")),
                Map.copyOf(named),
                byType(file.required("capacity"), JsonNode::asDouble),
                byType(file.required("answered"), JsonNode::asDouble),
                disk(file.required("disk")),
                traffic(file.required("traffic")),
                balancers(file.required("balancer")),
                environments.required("scale").asDouble(),
                numbers(environments.required("hours")),
                waste.required("environment_scale").asDouble(),
                engines(file.required("engines")),
                file.required("backup").asString());
    }

    private static ServiceSizing service(JsonNode node) {
        return new ServiceSizing(
                node.path("class").asString(""),
                node.path("category").asString("compute"),
                node.has("per_zone")
                        ? byType(node.required("per_zone"), JsonNode::asInt)
                        : Map.of(),
                node.path("managed").asBoolean(false),
                purchases(node.path("buys")));
    }

    private static Map<Provider, List<Purchase>> balancers(JsonNode node) {
        Map<Provider, List<Purchase>> balancers = new EnumMap<>(Provider.class);
        for (Provider provider : Provider.values()) {
            balancers.put(provider, purchases(node.path(provider.yaml())));
        }
        return balancers;
    }

    private static List<Purchase> purchases(JsonNode list) {
        List<Purchase> purchases = new ArrayList<>();
        for (JsonNode purchase : list) {
            purchases.add(
                    new Purchase(
                            purchase.required("sku").asString(),
                            purchase.required("text").asString(),
                            purchase.required("per").asString(),
                            purchase.required("category").asString()));
        }
        return List.copyOf(purchases);
    }

    private static TrafficSizing traffic(JsonNode node) {
        return new TrafficSizing(
                node.required("mean_to_peak").asDouble(),
                node.required("response_bytes").asDouble(),
                node.required("internal_bytes").asDouble(),
                node.required("log_bytes").asDouble(),
                node.required("log_retention_months").asDouble(),
                node.required("nat_gb_per_instance").asDouble());
    }

    private static DiskSizing disk(JsonNode node) {
        return new DiskSizing(node.required("gb_per_instance").asDouble(), byProvider(node));
    }

    private static Map<String, Map<Provider, String>> classes(JsonNode node) {
        Map<String, Map<Provider, String>> classes = new HashMap<>();
        node.properties().forEach(e -> classes.put(e.getKey(), byProvider(e.getValue())));
        return Map.copyOf(classes);
    }

    private static Map<String, Map<Provider, List<StorePart>>> engines(JsonNode node) {
        Map<String, Map<Provider, List<StorePart>>> engines = new HashMap<>();
        for (Map.Entry<String, JsonNode> engine : node.properties()) {
            Map<Provider, List<StorePart>> parts = new EnumMap<>(Provider.class);
            for (Provider provider : Provider.values()) {
                List<StorePart> list = new ArrayList<>();
                engine.getValue().path(provider.yaml()).forEach(part -> list.add(part(part)));
                parts.put(provider, List.copyOf(list));
            }
            engines.put(engine.getKey(), parts);
        }
        return Map.copyOf(engines);
    }

    private static StorePart part(JsonNode node) {
        return new StorePart(
                node.required("text").asString(),
                node.required("sku").asString(),
                node.has("size") ? node.required("size").asString() : null,
                node.required("per").asString(),
                node.path("units").asDouble(1));
    }

    private static Map<Provider, String> byProvider(JsonNode node) {
        Map<Provider, String> values = new EnumMap<>(Provider.class);
        for (Provider provider : Provider.values()) {
            if (node.has(provider.yaml())) {
                values.put(provider, node.required(provider.yaml()).asString());
            }
        }
        return values;
    }

    private static <T> Map<RegionType, T> byType(JsonNode node, Function<JsonNode, T> read) {
        Map<RegionType, T> values = new EnumMap<>(RegionType.class);
        for (RegionType type : RegionType.values()) {
            values.put(type, read.apply(node.required(type.yaml())));
        }
        return values;
    }

    private static Map<String, Double> numbers(JsonNode node) {
        Map<String, Double> numbers = new HashMap<>();
        node.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asDouble()));
        return Map.copyOf(numbers);
    }
}
