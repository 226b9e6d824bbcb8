package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planisphere.artifact.schema.Durations;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.edit.ScenarioEdit;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.fields.FieldReader;
import org.planisphere.workbench.fields.FieldText;
import org.planisphere.workbench.session.Snapshot;

/// One scenario of the plan as its file says it, with everything the form shows of it.
///
/// @param index among the scenarios of the plan, from 0
/// @param linkEvents how many events are about links, which are edited in the text
/// @param regions that something can happen to
/// @param others findings about the scenario that are about none of its fields
record ScenarioForm(
        int index,
        String name,
        FieldText duration,
        FieldText seed,
        List<EventForm> events,
        int linkEvents,
        List<RegionId> regions,
        List<Finding> others) {
    private static final Duration DAY = Duration.ofDays(1);

    ScenarioForm {
        events = List.copyOf(events);
        regions = List.copyOf(regions);
        others = List.copyOf(others);
    }

    /// The names of all scenarios in the text, in its order; empty where one has none.
    static List<String> names(Snapshot snapshot) {
        return items(snapshot, ScenarioEdit.ALL).stream().map(ScenarioForm::name).toList();
    }

    /// The scenario of a name.
    static Optional<ScenarioForm> of(Snapshot snapshot, String name) {
        int index = names(snapshot).indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(at(snapshot, index, name));
    }

    private static ScenarioForm at(Snapshot snapshot, int index, String name) {
        Place place = place(index);
        FieldReader reader = new FieldReader(snapshot, snapshot.openFindings());
        FieldText duration = reader.field(place.child("duration"));
        FieldText seed = reader.field(place.child("seed"));
        Place list = place.child("events");
        List<YamlNode> items = items(snapshot, list);
        List<EventForm> events = new ArrayList<>();
        IntStream.range(0, items.size())
                .forEach(
                        i ->
                                EventForm.read(reader, list.child(i), items.get(i))
                                        .ifPresent(events::add));
        return new ScenarioForm(
                index,
                name,
                duration,
                seed,
                events,
                items.size() - events.size(),
                snapshot.plan().regions().stream().map(region -> region.id()).toList(),
                reader.take(place));
    }

    private static List<YamlNode> items(Snapshot snapshot, Place list) {
        return snapshot.parsed().node(list).orElse(null) instanceof Sequence sequence
                ? sequence.items()
                : List.of();
    }

    private static String name(YamlNode scenario) {
        return scenario instanceof Mapping mapping
                        && mapping.get(ScenarioEdit.NAME).orElse(null) instanceof Scalar text
                ? text.text()
                : "";
    }

    static Place place(int index) {
        return ScenarioEdit.ALL.child(index);
    }

    Place place() {
        return place(index);
    }

    /// How long it is; a day where nothing can be read.
    Duration length() {
        Duration said = Durations.parse(duration.text()).orElse(DAY);
        return said.isZero() ? DAY : said;
    }

    /// What is said about the scenario and none of its events.
    List<Finding> findings() {
        return Stream.of(duration.findings(), seed.findings(), others)
                .flatMap(List::stream)
                .toList();
    }

    /// Why it cannot be run as it stands.
    Optional<String> refusal() {
        boolean unread =
                Stream.concat(
                                findings().stream(),
                                events.stream().flatMap(event -> event.findings().stream()))
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
        return unread
                ? Optional.of("This scenario cannot run as it stands. Mend what is marked first.")
                : Optional.empty();
    }
}
