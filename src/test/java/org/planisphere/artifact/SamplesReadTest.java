package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.model.Observation;

/// What ships as an example is read to the last key.
class SamplesReadTest {
    @TempDir Path data;

    @Test
    void samplesWithoutFaultsReadWithoutAnObservation() throws ArtifactReadException {
        WorkspaceStore store = new WorkspaceStore(new LocalDisk(), data, InstantSource.system());
        for (String sample :
                List.of("storefront", "mvp", "three-clouds", "region-artifact/us-west-2.yaml")) {
            OpenedPlan opened = store.load(Path.of("samples").resolve(sample));
            List<Observation> observations =
                    PlanReader.read(opened.workspace()).plan().observations();
            assertThat(observations).as(sample).isEmpty();
        }
    }
}
