package org.planisphere.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/// Workspaces for tests.
public final class Fixture {
    private Fixture() {}

    /// The plan `harbor`, in which every key of both formats stands.
    public static Workspace harbor() {
        return Workspace.empty("harbor")
                .with("plan.yaml", resource("harbor/plan.yaml"))
                .with("layout.yaml", resource("harbor/layout.yaml"))
                .with("books/aws.csv", resource("harbor/books/aws.csv"))
                .with("regions/eu-central-1.yaml", resource("harbor/regions/eu-central-1.yaml"))
                .with("regions/us-west-2.yaml", resource("harbor/regions/us-west-2.yaml"));
    }

    /// A workspace of one artifact.
    public static Workspace artifact(String text) {
        return new Workspace("alone", new TreeMap<>()).with("alone.yaml", text);
    }

    static String resource(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
