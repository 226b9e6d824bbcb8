package org.planisphere.artifact.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetboxPrefixesTest {
    @Test
    void theTableExportOfNetboxIsRead() {
        NetboxPrefixes read =
                NetboxPrefixes.read(
                        """
                        Prefix,Status,Children,VRF,Site,Role,Description
                        10.50.0.0/16,Active,3,,dc-1,servers,"Data centre, hall 1"
                        10.60.0.0/16,Reserved,0,,dc-2,,
                        """);

        assertThat(read.faults()).isEmpty();
        assertThat(read.prefixes())
                .extracting(
                        it -> it.prefix().canonical(),
                        it -> it.status(),
                        it -> it.name(),
                        it -> it.line())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "10.50.0.0/16", "active", "Data centre, hall 1", 2),
                        org.assertj.core.groups.Tuple.tuple("10.60.0.0/16", "reserved", "dc-2", 3));
    }

    @Test
    void aBadPrefixIsNamedAtItsCell() {
        NetboxPrefixes read =
                NetboxPrefixes.read(
                        "description,prefix\n\"a, \"\"b\"\"\",10.0.0.0/16\n\"x, y\",10.0.0.0/40\nshort\n");

        assertThat(read.prefixes()).hasSize(1);
        assertThat(read.faults())
                .containsExactly(
                        "3:8: '10.0.0.0/40' is no prefix. Write one such as 10.20.0.0/16.",
                        "4:1: the row has 1 cells and none for prefix. Add it, or remove the row.");
    }

    @Test
    void aFileOfAnotherKindAndAnEmptyOneAreRefused() {
        assertThat(NetboxPrefixes.read("name,age\nx,3\n").faults())
                .containsExactly(
                        "1:1: there is no column prefix. Export the prefixes of a NetBox as CSV,"
                                + " with its first line.");
        assertThat(NetboxPrefixes.read("").faults())
                .containsExactly("1:1: the file is empty. Export the prefixes of a NetBox as CSV.");
        assertThat(NetboxPrefixes.read("prefix\n\"10.0.0.0/8\n").faults())
                .singleElement()
                .asString()
                .contains("a quoted cell is not closed");
    }

    @Test
    void mutatedFilesAreReadOrRefusedAtAPlaceOfTheirs() {
        String good =
                "Prefix,Status,Description\n10.1.0.0/16,active,\"a \"\"b\"\", c\"\n::1/64,,é\n";
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(good);
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(text.length());
                char c = ",\"\n\r=/0\u0000\uFEFF x".charAt(random.nextInt(11));
                text.setCharAt(at, c);
            }
            int most = text.toString().split("\n|\r", -1).length;
            NetboxPrefixes read = NetboxPrefixes.read(text.toString());

            assertThat(read.faults())
                    .allSatisfy(
                            fault -> {
                                assertThat(fault).matches("(?s)\\d+:\\d+: .*\\.");
                                int line = Integer.parseInt(fault.substring(0, fault.indexOf(':')));
                                assertThat(line).isBetween(1, most);
                            });
        }
    }
}
