package org.planisphere.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.artifact.disk.Disk;
import org.planisphere.artifact.disk.DiskWords;
import org.planisphere.artifact.disk.PlanLocks;
import org.planisphere.artifact.disk.SafeSave;
import org.planisphere.artifact.disk.Sha256;
import org.planisphere.artifact.reality.ExportedFiles;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.artifact.reality.InventoryRefusedException;
import org.planisphere.artifact.yaml.Limits;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the files of one plan from the disk.
final class WorkspaceLoading {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLoading.class);
    private static final String REGIONS = "regions";

    private final Disk disk;
    private final SafeSave saves;
    private final PlanLocks locks;
    private final Path path;
    private final Path folder;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, FileRefusal> refusals = new TreeMap<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private long bytesSoFar;

    WorkspaceLoading(Disk disk, SafeSave saves, PlanLocks locks, Path path)
            throws ArtifactReadException {
        this.disk = disk;
        this.saves = saves;
        this.locks = locks;
        this.path = path;
        Path absolute = path.toAbsolutePath().normalize();
        this.folder =
                info(path).folder()
                        ? absolute
                        : Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    private Disk.Entry info(Path of) throws ArtifactReadException {
        try {
            Disk.Entry info =
                    disk.info(of)
                            .orElseThrow(
                                    () ->
                                            new ArtifactReadException(
                                                    of,
                                                    "%s: there is no such file or folder. Check the path."
                                                            .formatted(of)));
            if (info.folder() || info.regular()) {
                return info;
            }
            throw new ArtifactReadException(
                    of,
                    "%s: this is a device or a pipe, not a file. Name a plan's folder or file."
                            .formatted(of));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private ArtifactReadException unreadable(IOException failure) {
        return new ArtifactReadException(
                path,
                "%s: it cannot be read (%s). Check its access rights."
                        .formatted(path, DiskWords.of(failure)),
                failure);
    }

    OpenedPlan load() throws ArtifactReadException {
        try {
            if (!info(path).folder()) {
                return single();
            }
            tidy();
            if (disk.info(folder.resolve(Workspace.PLAN_FILE)).isPresent()) {
                return plan();
            }
            return artifacts();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /// A plan that is open for editing is left alone: its window may be in the middle of a save.
    private void tidy() {
        try (PlanLocks.Hold hold = locks.take(folder).orElse(null)) {
            if (hold != null) {
                saves.tidy(folder, List.of(folder, folder.resolve(REGIONS)));
            }
        } catch (IOException failure) {
            LOG.warn("{} could not be tidied: {}", folder, DiskWords.of(failure));
        }
    }

    private OpenedPlan single() throws IOException, ArtifactReadException {
        String name = String.valueOf(path.getFileName());
        if (name.equals(Workspace.PLAN_FILE)) {
            tidy();
            return plan();
        }
        if (!isYaml(name)) {
            throw new ArtifactReadException(
                    path,
                    "%s: a region artifact is a file that ends in .yaml or .yml. Rename the file, or name another."
                            .formatted(path));
        }
        read(name);
        String text = texts.get(name);
        if (text != null) {
            refuseOther(ParsedFile.read(name, text));
        }
        return opened(name);
    }

    /// Refuses a file that is readable YAML, but no artifact.
    private void refuseOther(ParsedFile file) throws ArtifactReadException {
        if (file.looksLikeArtifact()) {
            return;
        }
        boolean isPlan =
                file.document() != null && file.document().root().entry("regions").isPresent();
        throw new ArtifactReadException(
                path,
                isPlan
                        ? "%s:1:1: this looks like a plan. Call the file plan.yaml.".formatted(path)
                        : "%s:1:1: this is neither a region artifact nor a plan: there is no region: in it. Open a file with a region: section, or a folder with a plan.yaml."
                                .formatted(path));
    }

    private OpenedPlan plan() throws IOException {
        read(Workspace.PLAN_FILE);
        ParsedPlan first = PlanReader.read(workspace(folder));
        if (disk.info(folder.resolve(Workspace.LAYOUT_FILE)).isPresent()) {
            read(Workspace.LAYOUT_FILE);
        }
        boolean listKnown = first.document(Workspace.PLAN_FILE).isPresent();
        List<String> named = new ArrayList<>(listKnown ? listed(first) : candidates());
        named.addAll(first.plan().cost().priceBooks());
        named.addAll(inventories());
        for (String name : named) {
            if (PlanPaths.objection(name).isEmpty()
                    && disk.info(folder.resolve(name)).isPresent()) {
                read(name);
            }
        }
        for (String base : Workspace.EXPORTED_TO) {
            exported(base);
        }
        return opened(String.valueOf(folder.getFileName()));
    }

    /// The files that an export wrote into the plan's own folder.
    private void exported(String base) throws IOException {
        String manifest = base + ExportedFiles.MANIFEST;
        if (disk.info(folder.resolve(manifest)).isEmpty()) {
            return;
        }
        read(manifest);
        try {
            for (ExportedFiles.Written file :
                    ExportedFiles.read(texts.getOrDefault(manifest, "")).files()) {
                String name = base + file.path();
                if (PlanPaths.objection(name).isEmpty()
                        && disk.info(folder.resolve(name)).isPresent()) {
                    read(name);
                }
            }
        } catch (InventoryRefusedException refused) {
            LOG.debug("{} is no manifest", manifest);
        }
    }

    private static List<String> listed(ParsedPlan plan) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Limits.MAX_ITEMS; i++) {
            Place item = new Place(Workspace.PLAN_FILE, "/regions/" + i);
            if (plan.node(item).isEmpty()) {
                break;
            }
            plan.text(item.child("file")).ifPresent(names::add);
        }
        return names;
    }

    private OpenedPlan artifacts() throws IOException, ArtifactReadException {
        List<String> found = new ArrayList<>();
        for (String name : candidates()) {
            read(name);
            String text = texts.get(name);
            if (text == null || ParsedFile.read(name, text).looksLikeArtifact()) {
                found.add(name);
            } else {
                texts.remove(name);
                hashes.remove(name);
            }
        }
        if (found.isEmpty()) {
            throw new ArtifactReadException(
                    path,
                    "%s: there is no plan in this folder. Looked for plan.yaml, and for .yaml files with a region: section here and in regions/."
                            .formatted(path));
        }
        return opened(String.valueOf(folder.getFileName()));
    }

    /// Files that may say what exists, by their names in the plan.
    private List<String> inventories() throws IOException {
        Path in = folder.resolve(Workspace.INVENTORY);
        List<String> names = new ArrayList<>();
        if (disk.info(in).filter(Disk.Entry::folder).isPresent()) {
            for (Path file : disk.list(in)) {
                String name = String.valueOf(file.getFileName());
                if (InventoryReader.looksLike(name)) {
                    names.add(Workspace.INVENTORY + "/" + name);
                }
            }
        }
        return names;
    }

    /// YAML files in the folder and in `regions/`, by their names in the plan.
    private List<String> candidates() throws IOException {
        List<String> names = new ArrayList<>();
        for (String sub : List.of("", REGIONS + "/")) {
            Path in = sub.isEmpty() ? folder : folder.resolve(REGIONS);
            if (disk.info(in).filter(Disk.Entry::folder).isEmpty()) {
                continue;
            }
            for (Path file : disk.list(in)) {
                String name = String.valueOf(file.getFileName());
                if (isYaml(name) && isNoneOfOurs(name)) {
                    names.add(sub + name);
                }
            }
        }
        return names;
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isNoneOfOurs(String name) {
        return !name.equals(Workspace.PLAN_FILE) && !name.equals(Workspace.LAYOUT_FILE);
    }

    private void read(String name) throws IOException {
        if (texts.containsKey(name) || refusals.containsKey(name)) {
            return;
        }
        Optional<FileRefusal> objection = objection(name);
        if (objection.isPresent()) {
            refusals.put(name, objection.get());
            return;
        }
        byte[] bytes = disk.read(folder.resolve(name), Limits.maxBytes(name) + 1);
        bytesSoFar += bytes.length;
        try {
            texts.put(name, Utf8.decode(bytes));
            hashes.put(name, Sha256.of(bytes));
        } catch (YamlRefusedException refused) {
            refusals.put(
                    name,
                    new FileRefusal(
                            refused.line(), refused.column(), refused.problem(), refused.advice()));
        }
    }

    /// What can be objected to a file before it is read.
    private Optional<FileRefusal> objection(String name) throws IOException {
        Path file = folder.resolve(name);
        Optional<Disk.Entry> info = disk.info(file);
        if (info.isEmpty() || !info.get().regular()) {
            return refusal(
                    info.filter(Disk.Entry::folder).isPresent()
                            ? "this is a folder, not a file"
                            : "this is a device or a pipe, not a file",
                    "Put a file in its place.");
        }
        if (!disk.realPath(file).startsWith(disk.realPath(folder))) {
            return refusal(
                    "this is a link to a place outside the plan's folder",
                    "Put the file itself in its place.");
        }
        long most = Limits.maxBytes(name);
        if (info.get().bytes() > most) {
            return refusal(
                    "the file is %s; the most is %s"
                            .formatted(Limits.inWords(info.get().bytes()), Limits.inWords(most)),
                    "Check that it is the right file.");
        }
        if (bytesSoFar + info.get().bytes() > Limits.MAX_PLAN_BYTES) {
            return refusal(
                    "the files of the plan together are over %s"
                            .formatted(Limits.inWords(Limits.MAX_PLAN_BYTES)),
                    "Take some regions out.");
        }
        return Optional.empty();
    }

    private static Optional<FileRefusal> refusal(String problem, String advice) {
        return Optional.of(new FileRefusal(1, 1, problem, advice));
    }

    private Workspace workspace(Object title) {
        return new Workspace(String.valueOf(title), texts, refusals);
    }

    private OpenedPlan opened(String title) {
        String stem = title.endsWith(".yaml") ? title.substring(0, title.length() - 5) : title;
        return new OpenedPlan(folder, path, workspace(stem), hashes);
    }
}
