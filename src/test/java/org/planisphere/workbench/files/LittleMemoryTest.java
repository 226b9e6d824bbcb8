package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.ChildJvm;

@Tag("slow")
class LittleMemoryTest {
    @Test
    void aPlanThatIsTooLargeLeavesTheOpenOneAsItIs(@TempDir Path temp) throws Exception {
        Path plan = OpenDocument.writePlan(temp.resolve("shop"));
        ProcessBuilder child =
                ChildJvm.of(GrowingPlans.class, plan.toString(), temp.resolve("data").toString());
        child.environment().put("JAVA_TOOL_OPTIONS", "-Xmx48m");
        Path said = temp.resolve("said");
        Process process =
                child.redirectOutput(said.toFile())
                        .redirectError(temp.resolve("errors").toFile())
                        .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(said))
                .hasSize(2)
                .anyMatch(
                        line ->
                                line.matches(
                                        "Not enough memory to open 'large-\\d+'. Your open plan is unchanged."))
                .contains("saved");
        assertThat(Files.readString(plan.resolve(OpenDocument.FILE))).contains("10.30.0.0/16");
    }
}
