package org.planisphere.export.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportedFile;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class TerraformExporterTest {
    @Test
    void aRegionIsOneObjectWithTheValuesOfItsArtifact() {
        JsonNode region =
                export(
                        """
                        region: {name: us-west-2, type: full, provider: aws, zones: 3}
                        networking:
                          vpc_cidr: 10.20.0.5/16
                          connectivity:
                            - {type: transit_gateway, target: eu-west-1, routes: [10.30.0.0/16], asn: 4200000001}
                        services: {deploy: [{name: checkout, replicas: 12}], exclude: [batch]}
                        reliability: {rto: 15m, failover: {to: us-east-1, dns_ttl: 1.5s}}
                        """);

        assertThat(region)
                .isEqualTo(
                        Json.read(
                                """
                                {"name": "us-west-2", "type": "full", "provider": "aws", "zones": 3,
                                 "networking": {"vpc_cidr": "10.20.0.0/16",
                                   "connectivity": [{"type": "transit_gateway", "target": "eu-west-1",
                                     "routes": ["10.30.0.0/16"], "asn": 4200000001}]},
                                 "services": {"deploy": [{"name": "checkout", "replicas": 12}],
                                   "exclude": ["batch"]},
                                 "reliability": {"rto_s": 900,
                                   "failover": {"to": "us-east-1", "dns_ttl_s": 1.5}}}
                                """));
    }

    @Test
    void textThatLooksLikeATemplateArrivesAsItIs() {
        JsonNode region =
                export(
                        """
                        region:
                          name: us-west-2
                          type: full
                          purpose: '${file("/etc/passwd")} %{ if true }'
                          tags: {quote: '"\\', "a b": '$${x}'}
                        """);

        assertThat(region.path("purpose").asString())
                .isEqualTo("${file(\"/etc/passwd\")} %{ if true }");
        assertThat(region.path("tags").path("quote").asString()).isEqualTo("\"\\");
        assertThat(region.path("tags").path("a b").asString()).isEqualTo("$${x}");
    }

    @Test
    void theSameArtifactGivesTheSameBytes() {
        String artifact =
                """
                region: {name: a, type: full, tags: {z: '1', y: '2', x: '3', w: '4', v: '5'}}
                """;

        assertThat(files(artifact)).isEqualTo(files(artifact));
        assertThat(files(artifact).getFirst().text())
                .containsSubsequence("\"v\"", "\"w\"", "\"x\"", "\"y\"", "\"z\"");
    }

    private static JsonNode export(String artifact) {
        return Json.read(files(artifact).getFirst().text()).path("region");
    }

    private static List<ExportedFile> files(String artifact) {
        Workspace workspace = new Workspace("test", new TreeMap<>()).with("region.yaml", artifact);
        return new TerraformExporter()
                .export(new ExportSource(workspace, PlanReader.read(workspace).plan(), List.of()));
    }
}
