package org.planisphere.model;

import java.util.List;

/// What runs in a region and what is left out.
public record Services(List<ServiceDeployment> deploy, List<ServiceExclusion> exclude) {
    public Services {
        deploy = List.copyOf(deploy);
        exclude = List.copyOf(exclude);
    }

    public static final Services NONE = new Services(List.of(), List.of());

    public boolean deploys(ServiceId service) {
        return deploy.stream().anyMatch(deployed -> deployed.name().equals(service));
    }
}
