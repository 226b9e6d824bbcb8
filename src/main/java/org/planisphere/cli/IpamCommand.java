package org.planisphere.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.artifact.netbox.NetboxPrefixes;
import org.planisphere.edit.ReservePrefixes;
import org.planisphere.edit.ReservePrefixes.Fate;
import org.planisphere.edit.ReservePrefixes.Told;
import org.planisphere.export.UnifiedDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ipam`: holds a plan against the prefixes of a NetBox, and reserves what the plan does not know.
@Command(
        name = "ipam",
        description = {
            "Compares a plan with the prefixes of a NetBox, and shows what it would reserve.",
            "Nothing is written without --write."
        },
        footer = {
            "",
            "Exit status: 0 no prefix overlaps a region; 1 some do, or rows could not be read; 2 something cannot be read.",
            "",
            "Example:",
            "  planisphere ipam samples/storefront --netbox prefixes.csv"
        })
final class IpamCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "A plan folder or its plan.yaml.")
    private Path plan = Path.of(".");

    @Option(
            names = "--netbox",
            paramLabel = "FILE",
            required = true,
            description = "Prefixes that a NetBox has exported as CSV.")
    private Path netbox = Path.of(".");

    @Option(names = "--write", description = "Writes the new reserved blocks into plan.yaml.")
    private boolean write;

    @Override
    public Integer call() throws ArtifactReadException, SaveException {
        Output output = Output.of(spec);
        WorkspaceStore store = WorkspaceStore.local();
        OpenedPlan opened = store.load(plan);
        NetboxPrefixes read = NetboxPrefixes.read(text(netbox));
        read.faults().forEach(fault -> output.notice(netbox + ":" + fault));
        ReservePrefixes reserve =
                ReservePrefixes.of(PlanReader.read(opened.workspace()).plan(), read.prefixes());
        StringBuilder told = new StringBuilder();
        reserve.told().forEach(it -> told.append(words(it)));
        Workspace after = reserve.edit().applyTo(opened.workspace());
        String file = reserve.list().file();
        told.append(
                UnifiedDiff.of(
                        file,
                        opened.workspace().text(file).orElse(null),
                        after.text(file).orElse("")));
        output.print(told.toString());
        if (write && !after.equals(opened.workspace())) {
            store.save(opened, after);
        }
        return read.faults().isEmpty() && reserve.of(Fate.OVERLAPS).isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.FINDINGS;
    }

    private String words(Told told) {
        String what =
                switch (told.fate()) {
                    case RESERVED -> "new, to be reserved";
                    case KNOWN -> "known as " + told.with();
                    case OVERLAPS ->
                            "overlaps %s. Move the region, or correct NetBox"
                                    .formatted(told.with());
                    case PASSED_OVER -> "passed over, its status is " + told.row().status();
                };
        return "%s:%d: %s (%s): %s.\n"
                .formatted(netbox, told.row().line(), told.row().prefix(), told.row().name(), what);
    }

    private static String text(Path file) throws ArtifactReadException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notUtf8) {
            throw new ArtifactReadException(
                    file, file + ":1:1: the file is not UTF-8. Save it as UTF-8.", notUtf8);
        } catch (IOException unreadable) {
            throw new ArtifactReadException(
                    file,
                    file + ":1:1: the file cannot be read. Check its name and rights.",
                    unreadable);
        }
    }
}
