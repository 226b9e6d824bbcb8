package org.planisphere.artifact.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text that looks like a credential and would go to git with the plan.
///
/// Source: the public prefixes that the issuers document for their own keys (AWS access key ids,
/// GitHub, Slack, Stripe, Google API keys, JWT of RFC 7519, PEM of RFC 7468).
final class SecretText {
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"));
        FORMS.put("an AWS access key", Pattern.compile("\\b(AKIA|ASIA)[A-Z0-9]{16}\\b"));
        FORMS.put(
                "a GitHub token",
                Pattern.compile("\\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,})"));
        FORMS.put("a Slack token", Pattern.compile("\\bxox[abeoprs]-[A-Za-z0-9-]{10,}"));
        FORMS.put("a Stripe key", Pattern.compile("\\b[rs]k_live_[A-Za-z0-9]{16,}"));
        FORMS.put("a Google API key", Pattern.compile("\\bAIza[A-Za-z0-9_-]{35}"));
        FORMS.put(
                "a signed token",
                Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\."));
        FORMS.put("an address with a password", Pattern.compile("://[^/\\s:@]+:[^/\\s:@]{3,}@"));
    }

    private static final Pattern TELLING_KEY =
            Pattern.compile(
                    "(?i)(.*[_-])?(password|passwd|secret|secret[_-]key|api[_-]?key|token)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|\\$\\{.*|<.*");

    private SecretText() {}

    /// What a text looks like, such as `a private key`.
    static Optional<String> kind(String text) {
        return text.length() < 12
                ? Optional.empty()
                : FORMS.entrySet().stream()
                        .filter(form -> form.getValue().matcher(text).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /// As `kind`, also where only the key tells, such as `password:`.
    static Optional<String> kind(String key, String text) {
        return kind(text)
                .or(
                        () ->
                                TELLING_KEY.matcher(key).matches()
                                                && text.length() >= 6
                                                && !REFERENCE.matcher(text).matches()
                                        ? Optional.of("the value of " + key)
                                        : Optional.empty());
    }
}
