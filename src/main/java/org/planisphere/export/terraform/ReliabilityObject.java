package org.planisphere.export.terraform;

import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Reliability;
import org.planisphere.model.Slo;

/// What a region promises about loss and recovery, as a Terraform object.
final class ReliabilityObject {
    private ReliabilityObject() {}

    static Attributes of(Reliability reliability) {
        Attributes attributes =
                new Attributes()
                        .word("dr_strategy", reliability.drStrategy())
                        .seconds("rto_s", reliability.rto())
                        .seconds("rpo_s", reliability.rpo());
        Slo slo = reliability.slo();
        if (slo != null) {
            attributes.object(
                    "slo",
                    new Attributes()
                            .number("availability_percent", slo.availability())
                            .number("latency_p99_ms", slo.latencyP99Ms())
                            .number("error_rate_percent", slo.errorRate()));
        }
        Failover failover = reliability.failover();
        if (failover != null) {
            attributes.object("failover", failover(failover));
        }
        return attributes;
    }

    private static Attributes failover(Failover failover) {
        Attributes attributes =
                new Attributes()
                        .text("to", RegionObject.name(failover.to()))
                        .text("trigger", failover.trigger())
                        .seconds("dns_ttl_s", failover.dnsTtl())
                        .text("plane", failover.plane());
        HealthCheck check = failover.healthCheck();
        if (check != null) {
            attributes.object(
                    "health_check",
                    new Attributes()
                            .seconds("interval_s", check.interval())
                            .number("failures", check.failures())
                            .text("kind", check.kind())
                            .number("quorum", check.quorum()));
        }
        return attributes;
    }
}
