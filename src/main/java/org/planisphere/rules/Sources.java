package org.planisphere.rules;

/// Where rules come from, named once; each guide by the version or year that was read.
public final class Sources {
    private Sources() {}

    public static final String PATTERNS =
            "Doumbouya, Designing Multi-Region Infrastructure: Patterns That Scale";
    public static final String SECRETS =
            "Scalable Architecture Patterns for Future-Proof MVPs, 9.2 Secret Management at Scale";
    public static final String UNKNOWN_KEYS = "aws/aws-toolkit-vscode issue 4410";
    public static final String YAML_TYPES = "yaml.org/type (YAML 1.1 bool and float, 2005)";
    public static final String YAML = "YAML 1.2.2 (2021)";
    public static final String OWN = "Planisphere's own convention";
    public static final String VPC_BLOCKS =
            "Amazon VPC User Guide, VPC CIDR blocks (awsdocs a1298ce, 2023-04-21)";
    public static final String VPC_SUBNETS =
            "Amazon VPC User Guide, subnet sizing (awsdocs a1298ce, 2023-04-21)";
    public static final String VPC_QUOTAS =
            "Amazon VPC quotas (AWS General Reference, vpc-service)";
    public static final String PEERING =
            "Amazon VPC Peering Guide, peering basics (awsdocs e1dc149, 2023-04-21)";
    public static final String TRANSIT_PEERING =
            "AWS Transit Gateway guide, transit gateway peering attachments";
    public static final String MANY_NETWORKS =
            "AWS whitepaper Building a Scalable and Secure Multi-VPC Network Infrastructure,"
                    + " VPC peering";
    public static final String MTU = "Amazon EC2 User Guide, network MTU";
    public static final String MULTI_REGION =
            "AWS Prescriptive Guidance, Multi-Region fundamentals 3";
    public static final String REGION_CHOICE =
            "prbeegala/AzureServicesByRegion, region selection framework, pillar 1";
    public static final String KEYS =
            "AWS KMS Developer Guide, multi-Region keys (awsdocs 3447fd9)";
    public static final String AUDIT_TRAIL =
            "AWS CloudTrail User Guide, security best practices (awsdocs 56f54d9)";
    public static final String QUEUEING =
            "Queueing theory: a queue fed faster than it is served grows without bound";
}
