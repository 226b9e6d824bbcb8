package org.planisphere.simulation.scenario;

import java.util.List;

/// What is taken for granted wherever the plan cannot say, in words for the reader of a chart.
final class Assumptions {
    static final List<String> ALWAYS =
            List.of(
                    "Lag is the time from commit at the writer until the write is visible at the copy.",
                    "Writes arrive independently of each other (Poisson); each is sent and applied in commit"
                            + " order.",
                    ("A writer ships what it has every %s ms. One way takes half of the round trip, its 95th"
                                    + " percentile 1.10 times the median where none is published (upper quartile of"
                                    + " measured pairs, assets/SOURCES.md).")
                            .formatted(CopyLink.SHIP_EVERY_MILLIS),
                    "A copy applies one write at a time, in an exponential time with the stated rate as its"
                            + " mean.",
                    "Replications between the same two regions share the bandwidth in proportion to their"
                            + " load.",
                    "A lost region neither writes, sends, receives nor applies until it is back; no failover is"
                            + " performed in the lag curves.",
                    "Writes that a lost writer has not delivered are lost; clocks are exact.");

    static final String DAILY_CURVE =
            ("Writes follow the local day of their users: a sine around the daily mean, busiest at %s:00,"
                            + " swinging by %s %%; time 0 is midnight UTC of a day in January.")
                    .formatted(DailyLoad.BUSIEST_HOUR, Math.round(DailyLoad.AMPLITUDE * 100));

    static final String FLAT_DAY =
            "No population is known behind the writes, so they are as many at night as by day.";

    static final String SEMI_SYNC =
            "A semi-synchronous commit waits for the fastest such copy and never falls back to"
                    + " asynchronous; an acknowledgement returns in the median one-way delay.";

    static final String CONFLICTS =
            "Conflicts: the keys of a store are chosen evenly out of %s.".formatted(Conflicts.KEYS);

    static final String HALF_BROKEN =
            "In a half-broken region errors hit probes as they hit users, though a shallow check sees"
                    + " fewer; many checkers probe independently, and nobody is led elsewhere.";

    static final String OVERLOAD =
            "Where a scenario leaves a region a share of its capacity and tells no errors, the requests"
                    + " above that share of its capacity_rps fail; without capacity_rps all but that share. Its writes"
                    + " fall to that share in either case.";

    static final String BURN_ALARM =
            "An SLO alarm fires when 2 % of a month's error budget are gone within an hour or 5 % within"
                    + " 6 hours (The Site Reliability Workbook, 2018, chapter 5).";

    static final String LINKS =
            "A way between two regions that is cut or slow carries their replication and nothing else:"
                    + " nothing is led round by a third region, and users do not use it.";

    private Assumptions() {}
}
