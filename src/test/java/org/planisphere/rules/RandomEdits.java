package org.planisphere.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;

/// Edits of a small plan whose regions name each other, drawn at random: of links, services,
/// blocks, control planes, stores, subnets, names, types and all other values.
final class RandomEdits {
    /// Few names, so that regions that are named are mostly there.
    private static final List<String> NAMES =
            List.of(
                    "us-east-1",
                    "us-west-2",
                    "eu-west-1",
                    "eu-central-1",
                    "sa-east-1",
                    "home",
                    "north",
                    "south");

    private static final Set<String> NOT_TAKEN = Set.of("id", "root");

    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /// The same plan after one edit.
    Plan edited(Plan plan) {
        List<Region> regions = new ArrayList<>(plan.regions());
        int at = regions.isEmpty() ? 0 : random.nextInt(regions.size());
        int kind = random.nextInt(20);
        if (regions.isEmpty() || (kind == 0 && regions.size() < NAMES.size())) {
            regions.add(at, named(any(), plan));
        } else if (kind == 1) {
            regions.remove(at);
        } else if (kind == 2) {
            Collections.swap(regions, at, random.nextInt(regions.size()));
        } else {
            regions.set(
                    at, kind == 3 ? named(regions.get(at), plan) : edited(regions.get(at), kind));
        }
        return plan.withRegions(regions);
    }

    private Region edited(Region region, int kind) {
        return switch (kind) {
            case 4 -> EveryKindOfRegion.with(region, "type", any(List.of(RegionType.values())));
            case 5, 6, 7 -> linked(region);
            case 8 -> networked(region, "vpcCidr", block());
            case 9 -> networked(region, "secondaryCidrs", List.of(block()));
            case 10 -> networked(region, "controlPlane", new ControlPlane(name(), "peering"));
            case 11, 12 -> stored(region);
            default -> taken(region, any());
        };
    }

    /// Under another name, mostly one that no other region has.
    private Region named(Region region, Plan plan) {
        List<String> free =
                NAMES.stream()
                        .filter(name -> plan.region(name).isEmpty() || random.nextInt(8) == 0)
                        .toList();
        return EveryKindOfRegion.with(
                region, "id", new RegionId(free.isEmpty() ? name() : any(free)));
    }

    private String name() {
        return any(NAMES);
    }

    private Region any() {
        return any(EveryKindOfRegion.REGIONS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A block that often meets others.
    private Cidr block() {
        return Cidr.of("10.%d.0.0/%d".formatted(random.nextInt(8), 13 + random.nextInt(5)));
    }

    private static Region networked(Region region, String value, Object now) {
        return EveryKindOfRegion.with(
                region, "networking", EveryKindOfRegion.with(region.networking(), value, now));
    }

    /// One link more to a region that the plan may have, or one less.
    private Region linked(Region region) {
        List<Connection> links = new ArrayList<>(region.networking().connectivity());
        if (!links.isEmpty() && random.nextInt(4) == 0) {
            links.removeLast();
        } else {
            Region from = any();
            while (from.networking().connectivity().isEmpty()) {
                from = any();
            }
            Connection link =
                    EveryKindOfRegion.with(any(from.networking().connectivity()), "target", name());
            links.add(
                    random.nextBoolean()
                            ? link
                            : EveryKindOfRegion.with(link, "type", ConnectionType.PEERING));
        }
        return networked(region, "connectivity", links);
    }

    /// Another region's stores, under few names and with sources that the plan may have.
    private Region stored(Region region) {
        List<Store> stores = new ArrayList<>();
        for (Store store : any().stores()) {
            Store known =
                    EveryKindOfRegion.with(
                            store, "name", new StoreId(random.nextBoolean() ? "orders" : "users"));
            stores.add(
                    store.source() == null
                            ? known
                            : EveryKindOfRegion.with(known, "source", new RegionId(name())));
        }
        return EveryKindOfRegion.with(region, "stores", stores);
    }

    /// With a section, or one value of it, that another region has.
    private Region taken(Region to, Region from) {
        List<RecordComponent> sections =
                new ArrayList<>(List.of(Region.class.getRecordComponents()));
        sections.removeIf(section -> NOT_TAKEN.contains(section.getName()));
        RecordComponent section = any(sections);
        Object other = value(from, section);
        if (!(other instanceof Record theirs) || random.nextBoolean()) {
            return EveryKindOfRegion.with(to, section.getName(), other);
        }
        RecordComponent part = any(List.of(theirs.getClass().getRecordComponents()));
        Record own = (Record) Objects.requireNonNull(value(to, section));
        return EveryKindOfRegion.with(
                to,
                section.getName(),
                EveryKindOfRegion.with(own, part.getName(), value(theirs, part)));
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
