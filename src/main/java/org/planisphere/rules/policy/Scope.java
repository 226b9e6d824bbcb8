package org.planisphere.rules.policy;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// What a policy is asked of, one by one; its variables decide it.
enum Scope {
    PLAN("the plan as a whole"),
    REGION("each region"),
    STORE("each store of each region"),
    SERVICE("each deployed service of each region"),
    LINK("each connection of each region"),
    SUBNET("each subnet of each region");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether it looks at one thing in a region.
    boolean isItem() {
        return this != PLAN && this != REGION;
    }

    /// Everything that a policy of this scope is asked of.
    Stream<Subject> subjects(Plan plan) {
        return switch (this) {
            case PLAN -> Stream.of(new Subject(plan, null, null));
            case REGION -> plan.regions().stream().map(region -> new Subject(plan, region, null));
            case STORE, SERVICE, LINK, SUBNET ->
                    plan.regions().stream()
                            .flatMap(
                                    region ->
                                            items(region).stream()
                                                    .map(it -> new Subject(plan, region, it)));
        };
    }

    private List<?> items(Region region) {
        return switch (this) {
            case PLAN, REGION -> List.of();
            case STORE -> region.stores();
            case SERVICE -> region.services().deploy();
            case LINK -> region.networking().connectivity();
            case SUBNET -> region.networking().subnets();
        };
    }
}
