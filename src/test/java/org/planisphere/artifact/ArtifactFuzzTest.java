package org.planisphere.artifact;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any bytes as a region artifact. The files beside the class run in every build; the profile
/// `fuzz` looks for more.
class ArtifactFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefusedAtTheirPlace(byte[] bytes) {
        ReadOrRefused.placeOfRefusal(bytes);
    }
}
