package org.planisphere.cli.modelfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.modelfile.QuorumModel;
import org.planisphere.simulation.modelfile.QuorumSimulation;
import org.planisphere.simulation.modelfile.StreamModel;
import org.planisphere.simulation.modelfile.StreamSimulation;
import org.planisphere.simulation.modelfile.calculate.Calculation;

/// The text of a model file: one queue, quorum or calculation, stated directly.
///
/// @param name as messages call it
public record ModelFile(String name, String text) {
    /// The most that a model file may have; the largest sensible table of quantiles is far smaller.
    private static final int MAX_BYTES = 1_000_000;

    private static final long DEFAULT_SEED = 1;

    /// Reads a file from disk.
    public static ModelFile read(Path file) throws ModelFileException {
        try (InputStream in = Files.newInputStream(file)) {
            // What is no plain file tells no size, so the limit holds for what is read.
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new ModelFileException(
                        file.toString(),
                        ModelText.START,
                        "this has more than 1 MB, the most a model file may have",
                        "Name a model file.");
            }
            return new ModelFile(file.toString(), Utf8.decode(bytes));
        } catch (YamlRefusedException refused) {
            throw at(file.toString(), refused);
        } catch (IOException unreadable) {
            throw new ModelFileException(
                    "%s cannot be read: %s. Name a model file."
                            .formatted(file, why(unreadable, file)),
                    unreadable);
        }
    }

    /// Runs the model; the same text and seed give the same result.
    ///
    /// @param seed takes the place of the seed in the file, null to keep that one
    public ModelOutcome run(@Nullable Long seed, RunControl control) throws ModelFileException {
        return prepared(seed).run(control);
    }

    /// A model that was read and is not yet run.
    @FunctionalInterface
    interface Prepared {
        ModelOutcome run(RunControl control);
    }

    /// Reads the model; what cannot be run is refused here.
    Prepared prepared(@Nullable Long seed) throws ModelFileException {
        ModelMapping in = parse();
        long written = in.whole("seed", DEFAULT_SEED);
        long used = seed == null ? written : seed;
        return switch (in.word("kind")) {
            case "quorum" -> {
                QuorumModel model = QuorumReader.read(in, used);
                yield control -> new ModelOutcome.Simulated(QuorumSimulation.run(model, control));
            }
            case "stream" -> {
                StreamModel model = StreamReader.read(in, used);
                yield control -> new ModelOutcome.Simulated(StreamSimulation.run(model, control));
            }
            default -> {
                Calculation calculation = CalculationReader.read(in);
                yield _ -> new ModelOutcome.Calculated(calculation);
            }
        };
    }

    private ModelMapping parse() throws ModelFileException {
        try {
            return ModelMapping.of(name, YamlParser.parse(text, MAX_BYTES));
        } catch (YamlRefusedException refused) {
            throw at(name, refused);
        }
    }

    private static ModelFileException at(String name, YamlRefusedException refused) {
        return new ModelFileException(
                name, refused.line(), refused.column(), refused.problem(), refused.advice());
    }

    private static String why(IOException failure, Path file) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission denied";
            default -> "the disk reported an error";
        };
    }
}
