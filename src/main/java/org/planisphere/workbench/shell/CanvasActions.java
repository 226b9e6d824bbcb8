package org.planisphere.workbench.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Layout;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.AddRegion;
import org.planisphere.edit.ApplyFix;
import org.planisphere.edit.ChangeText;
import org.planisphere.edit.Connect;
import org.planisphere.edit.DeleteRegions;
import org.planisphere.edit.Disconnect;
import org.planisphere.edit.MoveRegions;
import org.planisphere.edit.NewRegion;
import org.planisphere.edit.PasteRegions;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.RenameRegion;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Reachability;
import org.planisphere.model.topology.Trace;
import org.planisphere.rules.topology.TraceFixes;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.TopologyActions;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;

/// Turns what is done on the canvas into edits of the plan.
final class CanvasActions implements TopologyActions {
    /// Between artifacts on the clipboard, as between documents of YAML.
    private static final String SEPARATOR = "\n---\n";

    private static final int LONGEST_NAME = 63;

    private final PlanSession session;
    private final CopiedText copied;
    private final Notices notices;

    CanvasActions(PlanSession session, CopiedText copied, Notices notices) {
        this.session = session;
        this.copied = copied;
        this.notices = notices;
    }

    @Override
    public void addRegion(RegionType type, CatalogRegion region, @Nullable DiagramPoint at) {
        Snapshot now = session.snapshotProperty().get();
        if (now == null) {
            return;
        }
        List<PlanEdit> edits = new ArrayList<>();
        if (at != null) {
            edits.add(MoveRegions.inDiagram(Map.of(region.id(), spot(at))));
        }
        edits.add(new AddRegion(NewRegion.in(now.plan(), region, type)));
        if (session.applyTogether(edits)) {
            session.select(Selection.of(region.id()));
        }
    }

    @Override
    public void connect(LinkKind kind, RegionId from, RegionId to) {
        session.apply(new Connect(from, to, kind));
    }

    @Override
    public void moveCards(Map<RegionId, @Nullable CardOffset> cards) {
        Map<RegionId, Layout.Offset> moved = new TreeMap<>();
        List<TextChange> given = new ArrayList<>();
        for (Map.Entry<RegionId, @Nullable CardOffset> card : cards.entrySet()) {
            CardOffset to = card.getValue();
            if (to == null) {
                Place layout = new Place(Workspace.LAYOUT_FILE, "");
                given.add(new TextChange.Remove(layout.child("map").child(card.getKey())));
            } else {
                moved.put(card.getKey(), new Layout.Offset(to.dx(), to.dy()));
            }
        }
        List<PlanEdit> edits = new ArrayList<>();
        if (!given.isEmpty()) {
            edits.add(new ChangeText("Place cards automatically", given));
        }
        if (!moved.isEmpty()) {
            edits.add(MoveRegions.onMap(moved));
        }
        session.applyTogether(edits);
    }

    @Override
    public void moveNodes(Map<RegionId, DiagramPoint> nodes) {
        Map<RegionId, Layout.Spot> spots =
                nodes.entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, node -> spot(node.getValue())));
        session.apply(MoveRegions.inDiagram(spots));
    }

    private static Layout.Spot spot(DiagramPoint point) {
        return new Layout.Spot(point.x(), point.y());
    }

    @Override
    public void delete(TopologySelection selection) {
        List<PlanEdit> edits = new ArrayList<>();
        for (LinkId link : selection.links()) {
            edits.add(new Disconnect(link.from(), link.to(), link.kind()));
        }
        if (!selection.regions().isEmpty()) {
            edits.add(new DeleteRegions(selection.regions().stream().sorted().toList()));
        }
        session.applyTogether(edits);
    }

    @Override
    public Optional<String> refuseName(RegionId region, String name) {
        String wanted = name.strip();
        Snapshot now = session.snapshotProperty().get();
        if (wanted.isEmpty()) {
            return Optional.of("A region needs a name.");
        }
        if (wanted.length() > LONGEST_NAME || !wanted.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            return Optional.of(
                    "A name has up to 63 letters, digits, dots, dashes and underscores.");
        }
        boolean taken =
                !wanted.equals(region.value())
                        && now != null
                        && now.plan().region(wanted).isPresent();
        return taken
                ? Optional.of("There is a region named %s already.".formatted(wanted))
                : Optional.empty();
    }

    @Override
    public void rename(RegionId region, String name) {
        RegionId to = new RegionId(name.strip());
        if (session.apply(new RenameRegion(region, to))) {
            session.select(Selection.of(to));
        }
    }

    @Override
    public void copy(TopologySelection selection) {
        String texts = String.join(SEPARATOR, texts(selection));
        if (!texts.isEmpty()) {
            copied.put(texts);
        }
    }

    @Override
    public void cut(TopologySelection selection) {
        copy(selection);
        delete(selection);
    }

    @Override
    public void paste() {
        String text = copied.get().orElse("");
        paste(Arrays.asList(text.split("(?m)^---\\s*$", -1)));
    }

    @Override
    public void duplicate(TopologySelection selection) {
        List<String> texts = texts(selection);
        if (!texts.isEmpty()) {
            paste(texts);
        }
    }

    private void paste(List<String> texts) {
        Snapshot now = session.snapshotProperty().get();
        if (now == null) {
            return;
        }
        PasteRegions paste = PasteRegions.into(now.plan(), texts);
        if (paste.copies().isEmpty()) {
            notices.refused("The clipboard holds no region. Copy one first.");
        } else if (session.apply(paste)) {
            session.select(
                    new Selection(
                            paste.copies().stream()
                                    .map(PasteRegions.Copy::id)
                                    .collect(Collectors.toSet()),
                            java.util.Set.of(),
                            null));
        }
    }

    /// The artifacts of the selected regions that have a file of their own.
    private List<String> texts(TopologySelection selection) {
        Snapshot now = session.snapshotProperty().get();
        return now == null
                ? List.of()
                : now.plan().regions().stream()
                        .filter(region -> selection.contains(region.id()))
                        .filter(region -> region.root().pointer().isEmpty())
                        .map(region -> now.workspace().text(region.root().file()).orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
    }

    @Override
    public Optional<TracedWay> trace(RegionId from, RegionId to) {
        Snapshot now = session.snapshotProperty().get();
        if (now == null) {
            return Optional.empty();
        }
        Trace trace = new Reachability(now.plan(), now.topology()).trace(from, to);
        return Optional.of(new TracedWay(trace, TraceFixes.of(now.plan(), trace)));
    }

    @Override
    public void apply(Fix fix) {
        session.apply(new ApplyFix(fix));
    }

    @Override
    public void askForTwo() {
        notices.refused("Select two regions first; the way between them is traced.");
    }

    @Override
    public void selected(TopologySelection selection) {
        session.select(Selections.of(selection));
    }
}
