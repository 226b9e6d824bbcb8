package org.planisphere.model;

/// What compliance asks of a control.
public enum Requirement implements YamlName {
    REQUIRED("required"),
    OPTIONAL("optional"),
    FORBIDDEN("forbidden"),
    NOT_APPLICABLE("not-applicable");

    private final String yaml;

    Requirement(String yaml) {
        this.yaml = yaml;
    }

    @Override
    public String yaml() {
        return yaml;
    }

    @Override
    public String toString() {
        return yaml;
    }
}
