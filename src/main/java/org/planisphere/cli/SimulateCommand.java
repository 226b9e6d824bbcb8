package org.planisphere.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.cli.modelfile.ModelFile;
import org.planisphere.cli.modelfile.ModelFileException;
import org.planisphere.cli.modelfile.ModelOutcome;
import org.planisphere.export.json.ModelJson;
import org.planisphere.export.json.ModelText;
import org.planisphere.export.json.SimulationJson;
import org.planisphere.model.Plan;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.scenario.PlanSimulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `simulate`: replication of a plan through a scenario, or one model file.
@Command(
        name = "simulate",
        description = "Simulates the replication of a plan, or runs one model file.",
        footer = {
            "",
            "The same plan, scenario, seed and number of runs give the same result on every machine.",
            "",
            "Examples:",
            "  planisphere simulate samples/storefront --scenario \"eu-west-1 at 40 %%\" --seed 7",
            "  planisphere simulate --model queue.yaml --format json"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final long DEFAULT_SEED = 42;

    enum Format {
        text,
        json
    }

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description = "A plan folder, its plan.yaml, or one region artifact.")
    private @Nullable Path path;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "A scenario of the plan (default: its first).")
    private @Nullable String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Start of all random numbers (default: that of the scenario, or 42).")
    private @Nullable Long seed;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Independent replications (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int runs;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Run this model file instead of a plan.")
    private @Nullable Path model;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() throws ArtifactReadException, ModelFileException {
        if ((model == null) == (path == null)) {
            throw wrong("name a PLAN, or a model file with --model, and not both.");
        }
        if (runs < 1) {
            throw wrong("--runs must be 1 or more; this is %d.".formatted(runs));
        }
        Output output = Output.of(spec);
        if (model == null) {
            PlanArgument.Opened opened = PlanArgument.open(Objects.requireNonNull(path));
            output.print(plan(opened));
            return opened.status(output);
        }
        output.print(model(model));
        return ExitStatus.DONE;
    }

    private String model(Path file) throws ModelFileException {
        return switch (ModelFile.read(file).run(seed, new TerminalProgress())) {
            case ModelOutcome.Simulated(Record result) ->
                    format == Format.json ? ModelJson.of(result) : ModelText.of(result);
            case ModelOutcome.Calculated(Calculation result) ->
                    format == Format.json ? ModelJson.of(result) : ModelText.of(result);
        };
    }

    private String plan(PlanArgument.Opened opened) {
        Plan plan = opened.parsed().plan();
        Scenario chosen = scenario(plan);
        PlanSimulation result =
                PlanSimulator.run(
                        plan, opened.facts(), chosen, seed(chosen), runs, new TerminalProgress());
        return switch (format) {
            case text -> SimulationText.of(result);
            case json -> SimulationJson.of(result);
        };
    }

    private Scenario scenario(Plan plan) {
        if (scenario == null) {
            return plan.scenarios().isEmpty()
                    ? PlanSimulator.ORDINARY_DAY
                    : plan.scenarios().getFirst();
        }
        List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
        return plan.scenarios().stream()
                .filter(one -> one.name().equals(scenario))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        "%s has no scenario '%s'; %s"
                                                .formatted(plan.name(), scenario, known(names))));
    }

    private static String known(List<String> names) {
        return names.isEmpty()
                ? "it has none."
                : "it has '%s'.".formatted(String.join("', '", names));
    }

    private long seed(Scenario chosen) {
        if (seed != null) {
            return seed;
        }
        return chosen.seed() == null ? DEFAULT_SEED : chosen.seed();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
