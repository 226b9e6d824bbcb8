package org.planisphere.cli.modelfile;

import java.util.List;

/// Model files that use every kind, every form of a distribution and every closed form.
final class ModelSamples {
    static final List<String> ALL =
            """
            {kind: quorum, trials: 100, replicas: 3, read: 1, write: 1, delays_ms: {W: 5}}
            {schema: planisphere/model/v1, kind: quorum, seed: 3, trials: 100, replicas: 3, \
            read: 2, write: 2, delays_ms: {W: {exponential: {mean: 10}}, A: {constant: 2}, R: 1, \
            S: {uniform: {min: 0, max: 2}}}, remote_ms: 75, ask: {consistent_at_ms: [0, 1], \
            visible_with: [0.99], quantiles: [0.5]}}
            {kind: stream, updates: 1000, writes: {per_s: 10}, apply: {service_ms: 4}}
            {kind: stream, method: events, updates: 1000, warmup: mser5, writes: {arrivals: \
            poisson, per_s: 10}, write_bytes: 100, link: {delay_ms: {lognormal: {median: 62, \
            p99: 95}}, bandwidth_bytes_per_s: 20000000, linger_ms: 0}, apply: {workers: 1, \
            service_ms: {exponential: {mean: 1}}}, faults: [{at: 0s, for: 10s, apply_factor: \
            0}], runs: 1, ask: {quantiles: [0.5], series_every: 60s}}
            {kind: stream, horizon: 60s, warmup: 5s, writes: {batches: 10, batches_per_s: 2}}
            {kind: stream, updates: 100, writes: {curve: {mean_per_s: 10, amplitude: 0.5, \
            period: 24h}}}
            {kind: stream, updates: 100, writes: {steps: [{at: 0s, per_s: 12}]}}
            {kind: stream, updates: 100, writes: {per_s: 1}, apply: {service_ms: {mixture: \
            [{weight: 0.5, constant: 2}, {weight: 0.5, erlang: {k: 4, mean: 6}}]}}}
            {kind: calculate, what: k-staleness, n: 3, r: 1, w: 1, k: 1}
            {kind: calculate, what: mmc, servers: 2, arrivals_per_s: 1, service_per_s: 1}
            {kind: calculate, what: order-statistics, mean_ms: 10, of: 3, k: 2}
            {kind: calculate, what: acknowledgement, rtt_ms: [0, 10, 20], mode: semi-sync-1}
            {kind: calculate, what: stale-read, key_writes_per_s: 1, lag_s: {exponential: {rate: \
            2}}}
            {kind: calculate, what: async-loss, writes_per_s: 10, one_way_ms: 30, in_flight: \
            lost}
            {kind: calculate, what: conflicts, writers_per_s: [1, 1], one_way_ms: 40, keys: \
            1000, popularity: {zipf: 0.9}}
            {kind: calculate, what: partition, writers_per_s: [1, 1], seconds: 60, keys: 100}
            {kind: calculate, what: gray, tps: 10, actions: 5, action_s: 0.01, db_size: 10000, \
            nodes: 2, scheme: eager}
            {kind: calculate, what: availability, serial: [0.99, 0.999]}
            {kind: calculate, what: availability, k_of_n: {k: 2, n: 3, a: 0.99}}
            {kind: calculate, what: detection, fails: 0.5, threshold: 3, interval_s: 10}
            {kind: calculate, what: blind-zone, threshold: 3, fails: 0.5}
            {kind: calculate, what: failover, probes: 3, interval_s: 10, ttl_s: 60}
            {kind: calculate, what: sample-size, p0: 0.01, p1: 0.02, alpha: 0.05, power: 0.8, \
            arms: 2, sided: 1}
            {kind: calculate, what: wilson, failures: 3, n: 100, confidence: 0.95}
            {kind: calculate, what: sprt, p0: 0.01, p1: 0.02, alpha: 0.05, beta: 0.1}
            {kind: calculate, what: async-loss, writes_per_s: 10, one_way_ms: 30, linger_ms: \
            100}
            {kind: calculate, what: conflicts, writers_per_s: [1, 1], one_way_ms: [40, 60], \
            keys: 1000, popularity: {hot: {keys: 0.2, writes: 0.8}}}
            {kind: calculate, what: conflicts, writers_per_s: [1, 1, 2], one_way_ms: 40, keys: \
            1000, popularity: uniform}
            {kind: calculate, what: gray, tps: 10, actions: 5, action_s: 0.01, db_size: 10000, \
            nodes: 2, scheme: mobile, db_scales_with_nodes: true, disconnect_s: 60}
            {kind: calculate, what: availability, parallel: [0.99, 0.999]}
            {kind: calculate, what: availability, common_cause: {u: 0.001, beta: 0.1, n: 2}}
            {kind: calculate, what: availability, failover: {events_per_year: 2, success: 0.95, \
            failover_min: 5, repair_min: 240}}
            {kind: calculate, what: blind-zone, threshold: 3, healthy_share: 0.5, fails: 0.5}
            {kind: calculate, what: failover, probes: 3, interval_s: 10, decide_s: 60, \
            promote_s: 30, replay_updates: 100, apply_per_s: 50, ttl_s: 60}
            {kind: calculate, what: acknowledgement, rtt_ms: [0, 10, 20], mode: majority}
            {kind: stream, updates: 100, writes: {per_s: 1}, apply: {service_ms: {gamma: {shape: \
            2.5, mean: 2}}}, link: {service_ms: {hyperexponential: {mean: 2, cs2: 9}}, delay_ms: \
            {shifted_exponential: {shift: 5, mean: 10}}}}
            {kind: stream, updates: 100, writes: {per_s: 1}, apply: {service_ms: {pareto: {xm: \
            1.05, alpha: 1.51}}}, link: {delay_ms: {empirical: {p: [0, 0.5, 1], x: [78, 81, \
            225]}}}}
            {kind: stream, updates: 100, writes: {per_s: 1}, apply: {service_ms: {lognormal: \
            {mean: 1, sigma_log: 1}}}, link: {delay_ms: {mixture: [{weight: 0.38, pareto: {xm: \
            1.05, alpha: 1.51}}, {weight: 0.62, exponential: {rate: 0.183}}]}}}
            {kind: stream, method: fluid, horizon: 3600s, writes: {arrivals: constant, per_s: \
            10}, faults: [{at: 10s, for: 60s, link_factor: 0.5, link_delay_factor: 2}], ask: \
            {series_every: 60s}}
            """
                    .lines()
                    .toList();

    private ModelSamples() {}
}
