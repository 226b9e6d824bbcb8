package org.planisphere.workbench.problems;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange;

/// A few findings to show.
public final class Findings {
    private Findings() {}

    /// One error with a fix, two warnings without, one info.
    public static List<Finding> four() {
        Place cidr = new Place("regions/us-west-2.yaml", "/networking/vpc_cidr");
        return List.of(
                new Finding(
                        "NET-004",
                        Severity.ERROR,
                        new RegionId("us-west-2"),
                        cidr,
                        "10.20.0.0/16 of us-west-2 overlaps 10.20.128.0/17 of eu-west-1, and the"
                                + " two are linked.",
                        "Give one of them another block.",
                        List.of(
                                new Fix(
                                        "Use 10.21.0.0/16",
                                        new TextChange.SetValue(cidr, "10.21.0.0/16"))),
                        "RFC 1918",
                        List.of()),
                finding("TYP-004", Severity.WARNING, "us-west-2", "/capacity"),
                finding("RES-003", Severity.WARNING, "sa-east-1", "/data/stores/0"),
                finding("OBS-002", Severity.INFO, "eu-west-1", "/observability"));
    }

    private static Finding finding(String rule, Severity severity, String region, String pointer) {
        return new Finding(
                rule,
                severity,
                new RegionId(region),
                new Place("regions/" + region + ".yaml", pointer),
                "The failover target carries 62 % of what the primary writes at its peak.",
                "Give it the capacity of the region it stands in for.",
                List.of(),
                "test",
                List.of());
    }
}
