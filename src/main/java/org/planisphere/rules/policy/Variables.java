package org.planisphere.rules.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.planisphere.model.Connection;
import org.planisphere.model.Phase;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.Subnet;

/// The names that expressions start with.
final class Variables {
    static final List<Variable> ALL =
            List.of(
                    new Variable(
                            "plan",
                            Scope.PLAN,
                            new ValueType.Thing(Shapes.PLAN),
                            "the plan",
                            subject -> Shapes.PLAN.values(subject.plan()),
                            subject -> subject.plan().root().at("/plan")),
                    section("region", "the region", "/region", Shapes.REGION),
                    new Variable(
                            "zones",
                            Scope.REGION,
                            ValueType.WHOLE,
                            "zones the region runs in",
                            subject -> (long) Shapes.zones(region(subject)),
                            subject -> region(subject).at("/region/zones")),
                    section("networking", "its network", "/networking", Shapes.NETWORKING),
                    section("capacity", "its capacity", "/capacity", Shapes.CAPACITY),
                    section("reliability", "its recovery", "/reliability", Shapes.RELIABILITY),
                    section("routing", "how users reach it", "/routing", Shapes.ROUTING),
                    section(
                            "observability",
                            "how it is watched",
                            "/observability",
                            Shapes.OBSERVABILITY),
                    section("compliance", "what it must keep", "/compliance", Shapes.COMPLIANCE),
                    section("cost", "its budget", "/cost", Shapes.COST),
                    items(
                            "services",
                            "the services deployed in it",
                            "/services/deploy",
                            Shapes.SERVICE,
                            region -> region.services().deploy()),
                    items("stores", "its stores", "/data/stores", Shapes.STORE, Region::stores),
                    items(
                            "phases",
                            "its phases",
                            "/phases",
                            Shapes.PHASE,
                            (Function<Region, List<Phase>>) region -> region.rollout().phases()),
                    item("store", Scope.STORE, "one store", Shapes.STORE, Store.class),
                    item(
                            "service",
                            Scope.SERVICE,
                            "one deployed service",
                            Shapes.SERVICE,
                            ServiceDeployment.class),
                    item("link", Scope.LINK, "one connection", Shapes.LINK, Connection.class),
                    item("subnet", Scope.SUBNET, "one subnet", Shapes.SUBNET, Subnet.class));

    private Variables() {}

    static Optional<Variable> find(String name) {
        return ALL.stream().filter(variable -> variable.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Variable::name).toList();
    }

    private static Region region(Subject subject) {
        return Objects.requireNonNull(subject.region());
    }

    private static Variable section(String name, String help, String at, Shape<Region> shape) {
        return new Variable(
                name,
                Scope.REGION,
                new ValueType.Thing(shape),
                help,
                subject -> shape.values(region(subject)),
                subject -> region(subject).at(at));
    }

    private static <T> Variable items(
            String name, String help, String at, Shape<T> shape, Function<Region, List<T>> list) {
        return new Variable(
                name,
                Scope.REGION,
                new ValueType.Things(shape),
                help,
                subject -> list.apply(region(subject)).stream().map(shape::values).toList(),
                subject -> region(subject).at(at));
    }

    private static <T> Variable item(
            String name, Scope scope, String help, Shape<T> shape, Class<T> type) {
        return new Variable(
                name,
                scope,
                new ValueType.Thing(shape),
                help,
                subject -> shape.values(type.cast(Objects.requireNonNull(subject.item()))),
                Subject::place);
    }
}
