package org.planisphere.simulation.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;

/// A time in which a region answers, but with errors or slowly: whom it hurts, who notices, and
/// what is at risk meanwhile.
///
/// @param capacityShare  what is left of the region, above 0 to 1
/// @param errorRatio     failed requests of all, 0..1, mean over the time
/// @param latencyFactor  how many times longer everything takes, at least 1
/// @param requests       what users ask meanwhile; null where the plan tells no load
/// @param failedRequests how many of them fail
/// @param hurtS          seconds in which more requests fail than the SLO allows (any at all where
///                       there is none), or everything takes longer
/// @param unseenS        how many of those pass before the health check finds the region unhealthy;
///                       null where the plan does not say what that takes
/// @param healthCheck    null where the plan has none, or not its interval and failures
/// @param sloAlarm       null where the region has no SLO of errors
public record PartialFailure(
        RegionId region,
        double fromS,
        double toS,
        double capacityShare,
        double errorRatio,
        double latencyFactor,
        @Nullable Double requests,
        @Nullable Double failedRequests,
        double hurtS,
        @Nullable Double unseenS,
        @Nullable CheckOutcome healthCheck,
        @Nullable AlarmOutcome sloAlarm,
        List<AtRisk> atRisk) {
    public PartialFailure {
        atRisk = List.copyOf(atRisk);
    }

    /// What many independent health checkers make of it, each of which needs so many failed probes
    /// in a row to turn red, and as many good ones to turn green again.
    ///
    /// @param kind               as the plan says, such as `shallow`
    /// @param checkerMeanS       until one checker turns red at the mean error ratio; null for
    ///                           never
    /// @param checkerP95S        until 95 of 100 checkers have been red at least once
    /// @param greenShare         checkers that are green at the end, 0..1
    /// @param healthyShare       green checkers that keep the region in service, 0..1; null if not
    ///                           known
    /// @param noticed            whether fewer than those stay green at some time; null if not
    ///                           known
    /// @param noticedAfterS      when they first do, from the last probe before; null for never
    /// @param blindUpTo          the largest error ratio that would never be noticed, 0..1
    /// @param failuresThatNotice the largest number of failures in a row with which it would have
    ///                           been noticed; null if it was, or with no number
    public record CheckOutcome(
            double intervalS,
            int failures,
            @Nullable String kind,
            @Nullable Double checkerMeanS,
            @Nullable Double checkerP95S,
            double greenShare,
            @Nullable Double healthyShare,
            @Nullable Boolean noticed,
            @Nullable Double noticedAfterS,
            @Nullable Double blindUpTo,
            @Nullable Integer failuresThatNotice) {}

    /// When an alarm on the error budget would tell somebody.
    ///
    /// @param allowedErrorRatio share of requests that the SLO lets fail, 0..1
    /// @param burnRate          errors as a multiple of those; null where none are allowed
    /// @param inPlan            whether an alert of the region guards an SLO
    /// @param noticedAfterS     since the start; null where no usual alarm fires
    public record AlarmOutcome(
            double allowedErrorRatio,
            @Nullable Double burnRate,
            boolean inPlan,
            @Nullable Double noticedAfterS) {}

    /// What would be lost with the writer at a moment of that time, and whether the alarm on the
    /// copy's lag tells of it.
    ///
    /// @param alarmLagS   lag at which the plan tells somebody; null without such an alarm
    /// @param alarmAfterS since the start of that time, in the first run; null where it is silent
    public record AtRisk(
            StoreId store,
            RegionId from,
            RegionId to,
            Loss loss,
            @Nullable Double alarmLagS,
            @Nullable Double alarmAfterS) {}
}
