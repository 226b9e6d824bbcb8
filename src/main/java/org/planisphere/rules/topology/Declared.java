package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Site;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.rules.YamlText;

/// A connection together with the region that declares it.
record Declared(Region region, Connection connection) {
    private static final Implied<List<Declared>> ALL =
            new Implied<>(plan -> plan.regions().stream().flatMap(Declared::of).toList());

    static Stream<Declared> in(Plan plan) {
        return ALL.of(plan).stream();
    }

    static Stream<Declared> of(Region region) {
        return region.networking().connectivity().stream()
                .map(connection -> new Declared(region, connection));
    }

    boolean is(ConnectionType type) {
        return connection.type() == type;
    }

    boolean pointsAt(Region other) {
        return connection.target().equals(other.id().value());
    }

    boolean pointsAtItself() {
        return pointsAt(region);
    }

    /// The other end, where it is another region of the plan.
    Optional<Region> target(Plan plan) {
        return pointsAtItself() ? Optional.empty() : plan.region(connection.target());
    }

    Optional<Site> site(Plan plan) {
        return plan.addressPlan().sites().stream()
                .filter(site -> site.name().equals(connection.target()))
                .findFirst();
    }

    /// What the other end declares for the same link.
    Stream<Declared> answers(Plan plan) {
        return target(plan).stream()
                .flatMap(Declared::of)
                .filter(answer -> answer.pointsAt(region) && answer.is(connection.type()));
    }

    /// The entry with which the other end would answer; a transit gateway needs routes back.
    String answer() {
        List<Cidr> back = LinkKind.of(connection.type()).isTransit() ? region.blocks() : List.of();
        return new YamlText.Mapping()
                .text("type", connection.type())
                .text("target", region.id())
                .text("purpose", connection.purpose())
                .text("encryption", connection.encryption())
                .raw("routes", back.isEmpty() ? null : routes(back))
                .raw("dns_resolution", connection.dnsResolution())
                .toString();
    }

    static String routes(List<Cidr> blocks) {
        return YamlText.list(blocks.stream().map(Cidr::canonical).toList());
    }

    /// The link as messages name it, such as `transit_gateway to eu-west-1`.
    String name() {
        return connection.type() + " to " + connection.target();
    }
}
