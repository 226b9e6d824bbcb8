package org.planisphere.cli.modelfile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;
import org.planisphere.simulation.modelfile.StreamModel;

/// Reads a model of kind `stream`: writes, one link, one applier.
final class StreamReader {
    private static final long DEFAULT_UPDATES = 1_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private StreamReader() {}

    static StreamModel read(ModelMapping in, long seed) throws ModelFileException {
        StreamModel model = in.checked(() -> model(in, seed));
        RunSize.check(in, model);
        return model;
    }

    private static StreamModel model(ModelMapping in, long seed) throws ModelFileException {
        return new StreamModel(
                seed,
                in.word("method", "events").equals("fluid")
                        ? StreamModel.Method.FLUID
                        : StreamModel.Method.EVENTS,
                in.has("horizon")
                        ? RunLength.until(in.nanos("horizon"))
                        : RunLength.ofWrites(in.whole("updates", DEFAULT_UPDATES)),
                warmUp(in),
                writes(in),
                link(in),
                applier(in),
                in.mappings("faults").stream().map(StreamReader::fault).toList(),
                in.count("runs", 1),
                ask(in));
    }

    private static StreamModel.WarmUp warmUp(ModelMapping in) {
        String word = in.has("warmup") ? in.wordIfAny("warmup").orElse("a time") : "none";
        return switch (word) {
            case "none" -> new StreamModel.WarmUp.None();
            case "mser5" -> new StreamModel.WarmUp.Mser5();
            default -> new StreamModel.WarmUp.Fixed(in.nanos("warmup"));
        };
    }

    private static WriteSource writes(ModelMapping in) throws ModelFileException {
        @Nullable Distribution bytes = DistributionReader.readIfAny(in, "write_bytes").orElse(null);
        ModelMapping writes = in.mapping("writes");
        return new WriteSource(
                writes.checked(() -> curve(writes)),
                writes.word("arrivals", "poisson").equals("poisson")
                        ? WriteSource.Spacing.POISSON
                        : WriteSource.Spacing.CONSTANT,
                writes.count("batches", 1),
                bytes);
    }

    private static RateCurve curve(ModelMapping writes) {
        return switch (writes.oneOf("per_s", "batches_per_s", "curve", "steps")) {
            case "per_s" -> RateCurve.constant(writes.number("per_s"));
            case "batches_per_s" -> RateCurve.constant(writes.number("batches_per_s"));
            case "curve" -> {
                ModelMapping sine = writes.mapping("curve");
                yield RateCurve.sine(
                        sine.number("mean_per_s"), sine.number("amplitude"), sine.nanos("period"));
            }
            default ->
                    RateCurve.steps(
                            writes.mappings("steps").stream()
                                    .map(
                                            step ->
                                                    new RateCurve.Step(
                                                            step.nanos("at"), step.number("per_s")))
                                    .toList());
        };
    }

    private static LinkSpec link(ModelMapping in) throws ModelFileException {
        Optional<ModelMapping> found = in.mappingIfAny("link");
        if (found.isEmpty()) {
            return LinkSpec.none();
        }
        ModelMapping link = found.get();
        Distribution delay = DistributionReader.readIfAny(link, "delay_ms").orElse(new Constant(0));
        Double bandwidth = link.numberOrNull("bandwidth_bytes_per_s");
        Distribution service = DistributionReader.readIfAny(link, "service_ms").orElse(null);
        long linger = Math.round(link.number("linger_ms", 0) * NANOS_PER_MILLI);
        return new LinkSpec(delay, bandwidth, service, linger);
    }

    private static ApplierSpec applier(ModelMapping in) throws ModelFileException {
        Optional<ModelMapping> found = in.mappingIfAny("apply");
        return found.isEmpty()
                ? ApplierSpec.none()
                : new ApplierSpec(
                        found.get().count("workers", 1),
                        DistributionReader.read(found.get(), "service_ms"));
    }

    private static Fault fault(ModelMapping fault) {
        long at = fault.nanos("at");
        long lasts = Math.min(fault.nanos("for"), Long.MAX_VALUE - at);
        return new Fault(
                at,
                at + lasts,
                fault.number("apply_factor", 1),
                fault.number("link_factor", 1),
                fault.number("link_delay_factor", 1));
    }

    private static StreamModel.Ask ask(ModelMapping in) {
        StreamModel.Ask usual = StreamModel.Ask.usual();
        return in.mappingIfAny("ask")
                .map(
                        ask ->
                                new StreamModel.Ask(
                                        ask.numbers("quantiles", usual.quantiles()),
                                        ask.has("series_every")
                                                ? (Long) ask.nanos("series_every")
                                                : null))
                .orElse(usual);
    }
}
