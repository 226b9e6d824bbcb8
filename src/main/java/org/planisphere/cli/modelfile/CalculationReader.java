package org.planisphere.cli.modelfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.planisphere.simulation.modelfile.calculate.AsyncLoss;
import org.planisphere.simulation.modelfile.calculate.BlindZone;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import org.planisphere.simulation.modelfile.calculate.Detection;
import org.planisphere.simulation.modelfile.calculate.FailoverTimes;
import org.planisphere.simulation.modelfile.calculate.Gray;
import org.planisphere.simulation.modelfile.calculate.KStaleness;
import org.planisphere.simulation.modelfile.calculate.Mmc;
import org.planisphere.simulation.modelfile.calculate.OrderStatistics;
import org.planisphere.simulation.modelfile.calculate.SampleSize;
import org.planisphere.simulation.modelfile.calculate.Sprt;
import org.planisphere.simulation.modelfile.calculate.StaleRead;
import org.planisphere.simulation.modelfile.calculate.Wilson;

/// Reads a model of kind `calculate`: the name of a closed form and its inputs.
final class CalculationReader {
    /// Route 53 keeps an endpoint in service while more than this share of its checkers see it
    /// healthy (Route 53 developer guide, "How Route 53 determines whether a health check is
    /// healthy", edition of 2023-04).
    private static final double ROUTE_53_HEALTHY_SHARE = 0.18;

    private static final Map<String, Inputs> FORMS = new HashMap<>();

    static {
        FORMS.put(
                "k-staleness",
                in -> new KStaleness(in.count("n"), in.count("r"), in.count("w"), in.count("k")));
        FORMS.put(
                "mmc",
                in ->
                        new Mmc(
                                in.count("servers"),
                                in.number("arrivals_per_s"),
                                in.number("service_per_s")));
        FORMS.put(
                "order-statistics",
                in -> new OrderStatistics(in.number("mean_ms"), in.count("of"), in.count("k")));
        FORMS.put("acknowledgement", ReplicationInputs::acknowledgement);
        FORMS.put(
                "stale-read",
                in ->
                        new StaleRead(
                                in.number("key_writes_per_s"),
                                DistributionReader.read(in, "lag_s")));
        FORMS.put(
                "async-loss",
                in ->
                        new AsyncLoss(
                                in.number("writes_per_s"),
                                in.number("one_way_ms"),
                                in.number("linger_ms", 0),
                                in.word("in_flight", "lost").equals("survives")));
        FORMS.put("conflicts", ReplicationInputs::conflicts);
        FORMS.put("partition", ReplicationInputs::partition);
        FORMS.put("gray", CalculationReader::gray);
        FORMS.put("availability", AvailabilityInputs::read);
        FORMS.put(
                "detection",
                in ->
                        new Detection(
                                in.number("fails"),
                                in.count("threshold"),
                                in.number("interval_s")));
        FORMS.put(
                "blind-zone",
                in ->
                        new BlindZone(
                                in.count("threshold"),
                                in.number("healthy_share", ROUTE_53_HEALTHY_SHARE),
                                in.number("fails")));
        FORMS.put("failover", CalculationReader::failover);
        FORMS.put(
                "sample-size",
                in ->
                        new SampleSize(
                                in.number("p0"),
                                in.number("p1"),
                                in.number("alpha"),
                                in.number("power"),
                                in.count("arms", 2),
                                in.count("sided", 2)));
        FORMS.put(
                "wilson",
                in -> new Wilson(in.number("failures"), in.number("n"), in.number("confidence")));
        FORMS.put(
                "sprt",
                in ->
                        new Sprt(
                                in.number("p0"),
                                in.number("p1"),
                                in.number("alpha"),
                                in.number("beta")));
    }

    private CalculationReader() {}

    /// Reads the inputs of one closed form.
    @FunctionalInterface
    private interface Inputs {
        Calculation read(ModelMapping in) throws ModelFileException;
    }

    static Calculation read(ModelMapping in) throws ModelFileException {
        Inputs inputs = Objects.requireNonNull(FORMS.get(in.word("what")));
        return in.checked(() -> inputs.read(in));
    }

    private static Calculation gray(ModelMapping in) {
        String scheme = in.word("scheme");
        return new Gray(
                in.number("tps"),
                in.number("actions"),
                in.number("action_s"),
                in.number("db_size"),
                in.count("nodes"),
                switch (scheme) {
                    case "eager" -> Gray.Scheme.EAGER;
                    case "lazy-group" -> Gray.Scheme.LAZY_GROUP;
                    case "lazy-master" -> Gray.Scheme.LAZY_MASTER;
                    default -> Gray.Scheme.MOBILE;
                },
                in.flag("db_scales_with_nodes", false),
                in.number("disconnect_s", 0));
    }

    private static Calculation failover(ModelMapping in) {
        return new FailoverTimes(
                in.number("probes"),
                in.number("interval_s"),
                in.number("decide_s", 0),
                in.number("promote_s", 0),
                in.number("replay_updates", 0),
                in.number("apply_per_s", 0),
                in.number("ttl_s", 0));
    }
}
