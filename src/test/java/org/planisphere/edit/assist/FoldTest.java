package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void whatIsIndentedBelowALineFoldsIntoIt() {
        String text =
                """
                region:
                  name: a

                  tags:
                    team: core

                # next
                services:
                  deploy:
                    - name: gate
                      size: small
                notes: none
                """;

        assertThat(Fold.of(text))
                .containsExactly(
                        new Fold(0, 4),
                        new Fold(3, 4),
                        new Fold(7, 10),
                        new Fold(8, 10),
                        new Fold(9, 10));
    }

    @Test
    void aListUnderItsKeyFoldsAlsoWithoutIndentation() {
        assertThat(Fold.of("deploy:\n- gate\n- vault\nexclude: []\n"))
                .containsExactly(new Fold(0, 2));
    }

    @Test
    void oneLineHasNothingToFold() {
        assertThat(Fold.of("region: {name: a}\n")).isEmpty();
        assertThat(Fold.of("")).isEmpty();
    }
}
