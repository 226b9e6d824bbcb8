package org.planisphere.cli.modelfile;

import java.util.ArrayList;
import java.util.List;
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
        String method = in.word("method", List.of("events", "fluid"), "events");
        RunLength length = length(in);
        StreamModel.WarmUp warmUp = warmUp(in);
        WriteSource writes = writes(in);
        LinkSpec link = link(in);
        ApplierSpec applier = applier(in);
        List<Fault> faults = faults(in);
        int runs = in.count("runs", 1);
        StreamModel.Ask ask = ask(in);
        StreamModel model =
                in.checked(
                        () ->
                                new StreamModel(
                                        seed,
                                        method.equals("fluid")
                                                ? StreamModel.Method.FLUID
                                                : StreamModel.Method.EVENTS,
                                        length,
                                        warmUp,
                                        writes,
                                        link,
                                        applier,
                                        faults,
                                        runs,
                                        ask));
        RunSize.check(in, model);
        return model;
    }

    private static RunLength length(ModelMapping in) throws ModelFileException {
        if (in.firstOf(List.of("horizon")).isPresent() && !in.has("updates")) {
            long horizon = in.nanos("horizon");
            return in.checked(() -> RunLength.until(horizon));
        }
        if (in.has("horizon")) {
            throw in.refused(
                    in.node("horizon").span(),
                    "updates and horizon both say how long the run is",
                    "Keep one.");
        }
        long updates = in.whole("updates", DEFAULT_UPDATES);
        return in.checked(() -> RunLength.ofWrites(updates));
    }

    private static StreamModel.WarmUp warmUp(ModelMapping in) throws ModelFileException {
        return switch (in.text("warmup").orElse("none")) {
            case "none" -> new StreamModel.WarmUp.None();
            case "mser5" -> new StreamModel.WarmUp.Mser5();
            default -> new StreamModel.WarmUp.Fixed(in.nanos("warmup"));
        };
    }

    private static WriteSource writes(ModelMapping in) throws ModelFileException {
        @Nullable Distribution bytes = DistributionReader.readIfAny(in, "write_bytes").orElse(null);
        ModelMapping writes = in.mapping("writes");
        boolean batched = writes.has("batches");
        int batch = writes.count("batches", 1);
        String arrivals = writes.word("arrivals", List.of("poisson", "constant"), "poisson");
        RateCurve curve = curve(writes, batched);
        writes.end();
        return writes.checked(
                () ->
                        new WriteSource(
                                curve,
                                arrivals.equals("poisson")
                                        ? WriteSource.Spacing.POISSON
                                        : WriteSource.Spacing.CONSTANT,
                                batch,
                                bytes));
    }

    private static RateCurve curve(ModelMapping writes, boolean batched) throws ModelFileException {
        if (batched) {
            double perSecond = positive(writes, "batches_per_s");
            return RateCurve.constant(perSecond);
        }
        Optional<ModelMapping> sine = writes.mappingIfAny("curve");
        if (sine.isPresent()) {
            ModelMapping curve = sine.get();
            double mean = positive(curve, "mean_per_s");
            double amplitude = curve.number("amplitude");
            long period = curve.nanos("period");
            curve.end();
            return curve.checked(() -> RateCurve.sine(mean, amplitude, period));
        }
        List<RateCurve.Step> steps = new ArrayList<>();
        for (ModelMapping step : writes.mappings("steps")) {
            long at = step.nanos("at");
            double perSecond = step.number("per_s");
            step.end();
            steps.add(step.checked(() -> new RateCurve.Step(at, perSecond)));
        }
        return steps.isEmpty()
                ? RateCurve.constant(positive(writes, "per_s"))
                : writes.checked(() -> RateCurve.steps(steps));
    }

    private static double positive(ModelMapping in, String key) throws ModelFileException {
        double value = in.number(key);
        if (!(value > 0)) {
            throw in.refused(
                    in.node(key).span(),
                    "%s must be above 0; this is %s".formatted(key, value),
                    "Use a rate above 0.");
        }
        return value;
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
        link.end();
        return link.checked(() -> new LinkSpec(delay, bandwidth, service, linger));
    }

    private static ApplierSpec applier(ModelMapping in) throws ModelFileException {
        Optional<ModelMapping> found = in.mappingIfAny("apply");
        if (found.isEmpty()) {
            return ApplierSpec.none();
        }
        ModelMapping apply = found.get();
        int workers = apply.count("workers", 1);
        Distribution service = DistributionReader.read(apply, "service_ms");
        apply.end();
        return apply.checked(() -> new ApplierSpec(workers, service));
    }

    private static List<Fault> faults(ModelMapping in) throws ModelFileException {
        List<Fault> faults = new ArrayList<>();
        for (ModelMapping fault : in.mappings("faults")) {
            long at = fault.nanos("at");
            long lasts = Math.min(fault.nanos("for"), Long.MAX_VALUE - at);
            double apply = fault.number("apply_factor", 1);
            double link = fault.number("link_factor", 1);
            double delay = fault.number("link_delay_factor", 1);
            fault.end();
            faults.add(fault.checked(() -> new Fault(at, at + lasts, apply, link, delay)));
        }
        return faults;
    }

    private static StreamModel.Ask ask(ModelMapping in) throws ModelFileException {
        Optional<ModelMapping> found = in.mappingIfAny("ask");
        if (found.isEmpty()) {
            return StreamModel.Ask.usual();
        }
        ModelMapping ask = found.get();
        List<Double> quantiles = ask.numbers("quantiles", StreamModel.Ask.usual().quantiles());
        @Nullable Long every =
                ask.firstOf(List.of("series_every")).isPresent() ? ask.nanos("series_every") : null;
        ask.end();
        return ask.checked(() -> new StreamModel.Ask(quantiles, every));
    }
}
