package org.planisphere.edit.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;

/// The names that a plan and the provider's catalog hold for one place.
record KnownNames(Plan plan, RegionCatalog regions) {
    /// A name with a few words about what bears it.
    record Name(String name, String note) {}

    /// An item of a list of services, or its name.
    private static final String ENTRY = "(/[^/]+(/name)?)?";

    private static final Pattern PROVIDER = Pattern.compile("\\bprovider: *([a-z]+)");

    /// What `region.purpose` is known to say (SPEC.md, section 1).
    private static final List<String> PURPOSES =
            List.of(
                    "primary",
                    "primary-failover",
                    "active",
                    "point-of-presence",
                    "local-reads",
                    "backup-target");

    /// @param text the file's text, which may name a provider
    List<Name> of(Naming naming, Place place, String text) {
        return switch (naming) {
            case REGION -> regionsAt(place);
            case SERVICE -> services();
            case STORE -> stores();
            case NOTHING -> others(place, text);
        };
    }

    /// Names of services that the list around a place holds already: what a region deploys or
    /// leaves out it names once.
    Set<String> listed(Place place) {
        Set<String> names = new HashSet<>();
        for (Region region : plan.regions()) {
            if (isIn(region.at("/services/deploy"), place)) {
                region.services().deploy().forEach(it -> names.add(it.name().value()));
            }
            if (isIn(region.at("/services/exclude"), place)) {
                region.services().exclude().forEach(it -> names.add(it.name().value()));
            }
        }
        return names;
    }

    private static boolean isIn(Place list, Place place) {
        return list.file().equals(place.file())
                && place.pointer().matches(Pattern.quote(list.pointer()) + ENTRY);
    }

    private List<Name> regionsAt(Place place) {
        List<Name> names = new ArrayList<>();
        plan.regions().stream()
                .filter(region -> !isOwn(region, place))
                .forEach(region -> names.add(new Name(region.id().value(), note(region))));
        if (place.lastStep().equals("target")) {
            plan.addressPlan().sites().forEach(site -> names.add(new Name(site.name(), "site")));
        }
        return names;
    }

    /// A region mirrors, reaches and feeds others, not itself; the rest may name itself.
    private static boolean isOwn(Region region, Place place) {
        return region.root().file().equals(place.file())
                && place.pointer().startsWith(region.root().pointer())
                && List.of("mirrors", "target", "source", "to", "copy_to")
                        .contains(place.lastStep());
    }

    static String note(Region region) {
        String shown = region.details().displayName();
        return shown == null ? region.type().yaml() : region.type().yaml() + ", " + shown;
    }

    private List<Name> services() {
        Map<String, String> names = new LinkedHashMap<>();
        plan.services()
                .forEach(
                        it ->
                                names.put(
                                        it.name().value(),
                                        Optional.ofNullable(it.kind()).orElse("service")));
        for (Region region : plan.regions()) {
            for (ServiceDeployment deployed : region.services().deploy()) {
                names.putIfAbsent(deployed.name().value(), "runs in " + region.id());
            }
        }
        return list(names);
    }

    private List<Name> stores() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                names.putIfAbsent(store.name().value(), store.role() + " in " + region.id());
            }
        }
        return list(names);
    }

    private List<Name> others(Place place, String text) {
        String pointer = place.pointer();
        if (pointer.endsWith("/region/name")) {
            return offered(text);
        }
        if (pointer.endsWith("/region/purpose")) {
            return PURPOSES.stream().map(purpose -> new Name(purpose, "")).toList();
        }
        if (pointer.endsWith("/decision")) {
            return plan.governance().decisions().stream()
                    .map(it -> new Name(it.id(), it.title()))
                    .toList();
        }
        if (pointer.matches(".*/routing/populations/\\d+/name")) {
            return plan.populations().stream()
                    .map(it -> new Name(it.name(), "population"))
                    .toList();
        }
        return pointer.matches(".*/(data_residency|residency)(/\\d+)?")
                ? plan.residency().groups().keySet().stream()
                        .map(group -> new Name(group, "residency group"))
                        .toList()
                : List.of();
    }

    /// The regions of the provider that the text names, AWS where it names none.
    private List<Name> offered(String text) {
        Matcher named = PROVIDER.matcher(text);
        String provider = named.find() ? named.group(1) : Provider.AWS.yaml();
        return regions.all().stream()
                .filter(region -> region.provider().yaml().equals(provider))
                .map(region -> new Name(region.id().value(), where(region)))
                .toList();
    }

    static String where(CatalogRegion region) {
        return region.city() + ", " + region.countryCode();
    }

    private static List<Name> list(Map<String, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Name(entry.getKey(), entry.getValue()))
                .toList();
    }
}
