package org.planisphere.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version as the packaged program knows it.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"planisphere " + number()};
    }

    /// Such as `0.1.0`, or `development` where it runs from its classes.
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
