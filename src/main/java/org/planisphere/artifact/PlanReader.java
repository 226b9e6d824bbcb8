package org.planisphere.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.binding.PlanBinder;
import org.planisphere.artifact.binding.RegionBinder;
import org.planisphere.artifact.reality.ExportedFiles;
import org.planisphere.artifact.reality.InventoryRefusedException;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.reality.Inventory;

/// Reads the texts of a workspace as a plan; whatever they hold, there is a plan to work with.
public final class PlanReader {
    private PlanReader() {}

    public static ParsedPlan read(Workspace workspace) {
        return new Reading(workspace, Known.NOTHING).plan();
    }

    /// As `read`, taking over what is known of the files whose text is still the same.
    public static ParsedPlan reread(Workspace workspace, ParsedPlan previous) {
        return new Reading(workspace, previous.known()).plan();
    }

    private static final class Reading {
        private final Workspace workspace;
        private final Known known;
        private final Map<String, ReadInventory> inventories = new LinkedHashMap<>();
        private final Map<String, HashedFile> exports = new LinkedHashMap<>();
        private final Map<String, ParsedFile> files = new LinkedHashMap<>();
        private final Map<String, Place> listings = new HashMap<>();
        private final List<Region> regions = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();

        Reading(Workspace workspace, Known known) {
            this.workspace = workspace;
            this.known = known;
        }

        ParsedPlan plan() {
            Layout layout =
                    workspace
                            .text(Workspace.LAYOUT_FILE)
                            .map(LayoutReader::read)
                            .orElse(Layout.NONE);
            ParsedFile root = file(Workspace.PLAN_FILE);
            Plan plan = root == null ? withoutPlanFile() : withPlanFile(root);
            return new ParsedPlan(workspace, plan, layout, new Known(files, inventories, exports));
        }

        private @Nullable ParsedFile file(String path) {
            FileRefusal refusal = workspace.refusals().get(path);
            if (refusal != null) {
                ParsedFile refused = ParsedFile.refused(path, "", refusal);
                files.put(path, refused);
                return refused;
            }
            String text = workspace.text(path).orElse(null);
            if (text == null) {
                return null;
            }
            ParsedFile before = known.files().get(path);
            ParsedFile now =
                    before != null && before.text().equals(text)
                            ? before
                            : ParsedFile.read(path, text);
            files.put(path, now);
            return now;
        }

        private Plan withPlanFile(ParsedFile root) {
            observations.addAll(root.observations());
            if (root.document() == null) {
                everyArtifact();
            }
            for (Value.Fields item : root.values().objects("regions")) {
                String path = item.text("file");
                if (path != null) {
                    listed(path, item);
                } else {
                    inline(root, item);
                }
            }
            priceBooks(root);
            return PlanBinder.bind(
                    root.values(), workspace.title(), regions, observations, exported(), reality());
        }

        private void listed(String path, Value.Fields item) {
            Place named = item.place().child("file");
            if (path.equals(Workspace.PLAN_FILE)) {
                observations.add(new Observation.MissingFile(named, path, "it is the plan itself"));
                return;
            }
            Place before = listings.putIfAbsent(path, named);
            if (before != null) {
                observations.add(
                        new Observation.ListedTwice(
                                named, path, before, line(before), line(named)));
                return;
            }
            if (files.containsKey(path)) {
                return;
            }
            ParsedFile file = file(path);
            if (file == null) {
                observations.add(missing(named, path));
                observations.add(new Observation.NoRegion(named, path));
            } else {
                add(file);
            }
        }

        /// The line of a value of the plan file; the first is 1.
        private int line(Place place) {
            ParsedFile root = files.get(Workspace.PLAN_FILE);
            YamlDocument document = root == null ? null : root.document();
            return document == null
                    ? 1
                    : document.node(place.pointer()).map(it -> it.span().line()).orElse(1);
        }

        /// Price books are no YAML; whether they are there is all that is looked at here.
        private void priceBooks(ParsedFile root) {
            Place listing = new Place(root.path(), "/cost/price_books");
            YamlDocument document = root.document();
            YamlNode books =
                    document == null ? null : document.node(listing.pointer()).orElse(null);
            if (!(books instanceof Sequence list)) {
                return;
            }
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof Scalar book && !book.isNull()) {
                    priceBook(book.text(), listing.child(i));
                }
            }
        }

        private void priceBook(String path, Place listing) {
            FileRefusal refusal = workspace.refusals().get(path);
            if (refusal != null) {
                observations.addAll(ParsedFile.refused(path, "", refusal).observations());
            } else if (workspace.text(path).isEmpty()) {
                observations.add(missing(listing, path));
            }
        }

        /// Exported files of the folder that are not what they were; a manifest that cannot be
        /// read is told.
        private List<ExportedCopy> exported() {
            List<ExportedCopy> copies = new ArrayList<>();
            for (String base : Workspace.EXPORTED_TO) {
                String manifest = base + ExportedFiles.MANIFEST;
                workspace.text(manifest).ifPresent(text -> judge(base, manifest, text, copies));
            }
            return copies;
        }

        private void judge(String base, String manifest, String text, List<ExportedCopy> copies) {
            try {
                ExportedFiles.read(text)
                        .judge(path -> sha256(base + path), this::sha256)
                        .forEach(
                                it ->
                                        copies.add(
                                                new ExportedCopy(
                                                        base + it.path(), it.from(), it.state())));
            } catch (InventoryRefusedException refused) {
                observations.add(
                        new Observation.Unreadable(
                                new Place(manifest, ""),
                                refused.line(),
                                refused.column(),
                                refused.problem(),
                                refused.advice()));
            }
        }

        private Optional<String> sha256(String path) {
            return workspace.text(path).map(text -> hashed(path, text).sha256());
        }

        private HashedFile hashed(String path, String text) {
            HashedFile before = known.exports().get(path);
            HashedFile now =
                    before != null && before.text().equals(text) ? before : HashedFile.of(text);
            exports.put(path, now);
            return now;
        }

        /// What the files under `inventory/` say exists; one that cannot be read is told.
        private List<Inventory> reality() {
            List<Inventory> read = new ArrayList<>();
            for (Map.Entry<String, String> file : workspace.below(Workspace.INVENTORY).entrySet()) {
                String path = file.getKey();
                String text = file.getValue();
                ReadInventory before = known.inventories().get(path);
                ReadInventory now =
                        before != null && before.text().equals(text)
                                ? before
                                : ReadInventory.of(path, text);
                inventories.put(path, now);
                now.inventory().ifPresent(read::add);
                now.refusal().ifPresent(observations::add);
            }
            for (Map.Entry<String, FileRefusal> refused : workspace.refusals().entrySet()) {
                if (refused.getKey().startsWith(Workspace.INVENTORY + "/")) {
                    observations.addAll(
                            ParsedFile.refused(refused.getKey(), "", refused.getValue())
                                    .observations());
                }
            }
            return read;
        }

        private static Observation missing(Place listing, String path) {
            return new Observation.MissingFile(
                    listing, path, PlanPaths.objection(path).orElse("there is no such file"));
        }

        private void add(ParsedFile file) {
            observations.addAll(file.observations());
            file.region()
                    .ifPresentOrElse(
                            regions::add,
                            () ->
                                    observations.add(
                                            new Observation.NoRegion(
                                                    new Place(file.path(), ""), file.path())));
        }

        private void inline(ParsedFile root, Value.Fields item) {
            Optional<Value.Fields> artifact = item.fields("artifact");
            if (artifact.isEmpty()) {
                observations.add(new Observation.Missing(item.place(), "file", List.of()));
                return;
            }
            Place place = artifact.get().place();
            YamlDocument document = root.document();
            if (document != null
                    && document.node(place.pointer()).orElse(null) instanceof Mapping mapping) {
                RegionBinder.bind(
                                artifact.get(),
                                ParsedFile.sections(mapping),
                                at -> document.commentBehind(at.pointer()))
                        .ifPresent(regions::add);
            }
        }

        private void everyArtifact() {
            SortedSet<String> paths = new TreeSet<>(workspace.paths());
            paths.addAll(workspace.refusals().keySet());
            for (String path : paths) {
                if (isYaml(path) && !isOurs(path) && !path.startsWith(Workspace.GENERATED)) {
                    ParsedFile file = file(path);
                    if (file != null && file.looksLikeArtifact()) {
                        add(file);
                    } else {
                        files.remove(path);
                    }
                }
            }
        }

        private Plan withoutPlanFile() {
            everyArtifact();
            boolean standalone = files.size() == 1;
            String alone = standalone ? files.keySet().iterator().next() : null;
            String title =
                    standalone && regions.size() == 1
                            ? regions.getFirst().id().value()
                            : workspace.title();
            Place root = new Place(alone == null ? Workspace.PLAN_FILE : alone, "");
            return PlanBinder.without(root, standalone, title, regions, observations);
        }

        private static boolean isOurs(String path) {
            return path.equals(Workspace.PLAN_FILE) || path.equals(Workspace.LAYOUT_FILE);
        }

        private static boolean isYaml(String path) {
            return path.endsWith(".yaml") || path.endsWith(".yml");
        }
    }
}
