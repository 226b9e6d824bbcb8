package org.planisphere.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VariablePageTest {
    private static final Path PAGE = Path.of("src/docs/policies.md");
    private static final String MARK = "<!-- written by VariablePageTest -->\n";

    @Test
    void thePageForPeopleListsEverythingThatCanBeAsked() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(MARK) + MARK.length());
        String expected = head + "\n" + VariablePage.markdown();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }
}
