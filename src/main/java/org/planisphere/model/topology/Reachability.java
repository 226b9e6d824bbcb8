package org.planisphere.model.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.SegmentRule;

/// Traces traffic from one region to another over what a plan declares.
///
/// A peering, a VPN or a direct link joins two networks and passes nothing on (Amazon VPC Peering
/// Guide, "Peering limitations", 2023). Transit gateways pass on what they have static routes for,
/// there and back; a cloud WAN learns its routes.
public final class Reachability {
    private final Plan plan;
    private final Topology topology;

    public Reachability(Plan plan) {
        this(plan, Topology.of(plan));
    }

    public Reachability(Plan plan, Topology topology) {
        this.plan = plan;
        this.topology = topology;
    }

    /// How one region of the plan reaches another, or why not.
    public Trace trace(RegionId from, RegionId to) {
        Optional<Trace> forbidden = forbidden(from, to);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        List<Trace> tried = new ArrayList<>();
        for (Link link : networkLinks(from, to)) {
            Trace direct = overLinks(from, to, List.of(link));
            if (direct.reached()) {
                return direct;
            }
            tried.add(direct);
        }
        Ways.shortest(topology, from, to, link -> link.kind().isTransit())
                .filter(way -> way.size() > 1)
                .map(way -> overLinks(from, to, way))
                .ifPresent(tried::add);
        return tried.stream()
                .filter(Trace::reached)
                .findFirst()
                .or(() -> tried.stream().findFirst())
                .or(() -> detour(from, to))
                .orElseGet(() -> nothing(from, to));
    }

    private List<Link> networkLinks(RegionId from, RegionId to) {
        return topology.between(from, to).stream()
                .filter(link -> link.kind() != LinkKind.REPLICATION)
                .toList();
    }

    /// Over one link of any kind, or over several transit links.
    private Trace overLinks(RegionId from, RegionId to, List<Link> way) {
        LinkKind kind = way.getFirst().kind();
        Optional<String> overlap = kind.joinsAddresses() ? overlap(from, to) : Optional.empty();
        if (overlap.isPresent()) {
            String words = overlap.get();
            return new Trace(
                    from,
                    to,
                    Trace.End.OVERLAP,
                    hops(from, way, way.size() - 1, words),
                    words + " Give one of them another block.",
                    new Cure.Decide());
        }
        return gap(from, to, way)
                .or(() -> gap(to, from, way.reversed()).map(back -> answers(from, to, way, back)))
                .orElseGet(() -> reached(from, to, way));
    }

    private Trace reached(RegionId from, RegionId to, List<Link> way) {
        LinkKind kind = way.getFirst().kind();
        String over =
                way.size() == 1
                        ? "over %s".formatted(LinkWording.a(kind))
                        : "over %s by way of %s"
                                .formatted(LinkWording.plural(kind), through(from, way));
        String limits =
                switch (kind) {
                    case PRIVATE_LINK -> " A private link reaches one service, not the network.";
                    case PUBLIC -> " The way is the public internet, so encrypt it.";
                    default -> "";
                };
        return new Trace(
                from,
                to,
                Trace.End.REACHED,
                hops(from, way, -1, ""),
                "%s reaches %s %s.%s".formatted(from, to, over, limits),
                new Cure.Decide());
    }

    private static String through(RegionId from, List<Link> way) {
        List<String> middles = new ArrayList<>();
        RegionId here = from;
        for (Link link : way.subList(0, way.size() - 1)) {
            here = link.otherEnd(here);
            middles.add(here.value());
        }
        return String.join(" and ", middles);
    }

    /// The first transit gateway on a way without a route to the far end.
    private Optional<Trace> gap(RegionId from, RegionId to, List<Link> way) {
        List<Cidr> blocks = plan.region(to).map(Region::blocks).orElse(List.of());
        RegionId here = from;
        for (int i = 0; i < way.size(); i++) {
            Link link = way.get(i);
            RegionId next = link.otherEnd(here);
            Optional<Trace> gap = gap(from, to, way, i, here, blocks);
            if (gap.isPresent()) {
                return gap;
            }
            here = next;
        }
        return Optional.empty();
    }

    private Optional<Trace> gap(
            RegionId from, RegionId to, List<Link> way, int at, RegionId here, List<Cidr> blocks) {
        Link link = way.get(at);
        if (link.kind() != LinkKind.TRANSIT_GATEWAY) {
            return Optional.empty();
        }
        RegionId next = link.otherEnd(here);
        Optional<Connection> own = declared(link, next);
        if (own.isEmpty()) {
            String words =
                    "%s declares no attachment to the transit gateway of %s, so it has no route to %s."
                            .formatted(here, next, to);
            return Optional.of(
                    new Trace(
                            from,
                            to,
                            Trace.End.NO_ROUTE,
                            hops(from, way, at, words),
                            words + " Declare the link in %s too, with its routes.".formatted(here),
                            new Cure.Decide()));
        }
        List<Cidr> missing = TransitRoutes.missing(own.get(), blocks);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String wanted = missing.stream().map(Cidr::canonical).collect(Collectors.joining(" and "));
        String words =
                "The transit gateway of %s has no static route to %s of %s."
                        .formatted(here, wanted, to);
        return Optional.of(
                new Trace(
                        from,
                        to,
                        Trace.End.NO_ROUTE,
                        hops(from, way, at, words),
                        words + " Add it to the link to %s.".formatted(next),
                        new Cure.AddRoutes(lacks(from, to, way))));
    }

    /// What the end of a link declares that is not at a region.
    private static Optional<Connection> declared(Link link, RegionId to) {
        return link.connections().stream().filter(it -> it.target().equals(to.value())).findFirst();
    }

    /// Everything that connections on a way lack, there and back.
    private List<Cure.Lack> lacks(RegionId from, RegionId to, List<Link> way) {
        return Stream.concat(lacksThere(from, to, way), lacksThere(to, from, way.reversed()))
                .toList();
    }

    private Stream<Cure.Lack> lacksThere(RegionId from, RegionId to, List<Link> way) {
        List<Cidr> blocks = plan.region(to).map(Region::blocks).orElse(List.of());
        List<Cure.Lack> lacks = new ArrayList<>();
        RegionId here = from;
        for (Link link : way) {
            RegionId next = link.otherEnd(here);
            declared(link, next)
                    .map(own -> new Cure.Lack(own, TransitRoutes.missing(own, blocks)))
                    .filter(lack -> !lack.blocks().isEmpty())
                    .ifPresent(lacks::add);
            here = next;
        }
        return lacks.stream();
    }

    /// The way there is whole; what is sent back gets lost.
    private Trace answers(RegionId from, RegionId to, List<Link> way, Trace back) {
        return new Trace(
                from,
                to,
                back.end(),
                hops(from, way, 0, "Packets arrive, answers do not: " + back.verdict()),
                "Packets of %s arrive, but answers get lost. %s".formatted(from, back.verdict()),
                back.cure());
    }

    /// The shortest way that would lead there if regions passed everything on.
    private Optional<Trace> detour(RegionId from, RegionId to) {
        return Ways.shortest(topology, from, to, link -> link.kind() != LinkKind.REPLICATION)
                .filter(way -> way.size() > 1)
                .map(way -> notPassedOn(from, to, way));
    }

    private Trace notPassedOn(RegionId from, RegionId to, List<Link> way) {
        RegionId middle = way.getFirst().otherEnd(from);
        int at = 1;
        while (way.get(at - 1).kind().isTransit() && way.get(at).kind().isTransit()) {
            middle = way.get(at).otherEnd(middle);
            at++;
        }
        LinkKind in = way.get(at - 1).kind();
        LinkKind out = way.get(at).kind();
        String reason =
                in == LinkKind.PEERING && out == LinkKind.PEERING
                        ? "peering does not pass traffic on"
                        : "%s does not pass on what comes over %s"
                                .formatted(middle, LinkWording.a(in.isTransit() ? out : in));
        String linked =
                way.size() == 2 && in == out
                        ? "%s and %s both %s %s".formatted(from, to, LinkWording.joins(in), middle)
                        : "%s reaches %s over %s, and from there %s leads on"
                                .formatted(from, middle, LinkWording.a(in), LinkWording.a(out));
        return new Trace(
                from,
                to,
                Trace.End.NOT_PASSED_ON,
                hops(from, way, at, "Stops at %s: %s.".formatted(middle, reason)),
                "%s, but %s. Add a link between %s and %s, or connect all of them by transit gateways."
                        .formatted(linked, reason, from, to),
                new Cure.Join(from, to));
    }

    private Trace nothing(RegionId from, RegionId to) {
        String lonely =
                Stream.of(from, to)
                        .filter(id -> networkLinks(id).isEmpty())
                        .map(RegionId::value)
                        .collect(Collectors.joining(" and "));
        String words =
                lonely.isEmpty()
                        ? "No chain of links leads from %s to %s.".formatted(from, to)
                        : "%s %s no network link to any region."
                                .formatted(lonely, lonely.contains(" and ") ? "have" : "has");
        return new Trace(
                from,
                to,
                Trace.End.NO_LINK,
                List.of(),
                words + " Add a link between %s and %s.".formatted(from, to),
                new Cure.Join(from, to));
    }

    private List<Link> networkLinks(RegionId region) {
        return topology.of(region).stream()
                .filter(link -> link.kind() != LinkKind.REPLICATION)
                .toList();
    }

    private Optional<Trace> forbidden(RegionId from, RegionId to) {
        return Stream.of(to, from)
                .flatMap(id -> plan.region(id).stream())
                .flatMap(region -> region.networking().segmentation().stream())
                .filter(rule -> rule.allow() != null && !rule.allow())
                .filter(rule -> from.value().equals(rule.from()) && to.value().equals(rule.to()))
                .findFirst()
                .map(rule -> forbidden(from, to, rule));
    }

    private static Trace forbidden(RegionId from, RegionId to, SegmentRule rule) {
        return new Trace(
                from,
                to,
                Trace.End.FORBIDDEN,
                List.of(),
                "A segmentation rule in %s forbids traffic from %s to %s. Remove it if they shall talk."
                        .formatted(rule.place().file(), from, to),
                new Cure.Decide());
    }

    private Optional<String> overlap(RegionId one, RegionId other) {
        List<Cidr> theirs = plan.region(other).map(Region::blocks).orElse(List.of());
        return plan.region(one).map(Region::blocks).orElse(List.of()).stream()
                .flatMap(
                        mine ->
                                theirs.stream()
                                        .filter(mine::overlaps)
                                        .map(
                                                it ->
                                                        "%s of %s overlaps %s of %s, so the link cannot come up."
                                                                .formatted(
                                                                        mine.canonical(),
                                                                        one,
                                                                        it.canonical(),
                                                                        other)))
                .findFirst();
    }

    /// @param stop index of the hop that traffic does not get over; -1 for none
    /// @param why what stops it there
    private static List<Hop> hops(RegionId from, List<Link> way, int stop, String why) {
        List<Hop> hops = new ArrayList<>();
        RegionId here = from;
        for (int i = 0; i < way.size(); i++) {
            Link link = way.get(i);
            RegionId next = link.otherEnd(here);
            boolean passes = stop < 0 || i < stop;
            String words =
                    i == stop
                            ? why
                            : passes
                                    ? LinkWording.passes(link)
                                    : "Would go on over %s.".formatted(LinkWording.a(link.kind()));
            hops.add(new Hop(here, next, link.kind(), passes, words, link.places()));
            here = next;
        }
        return hops;
    }
}
