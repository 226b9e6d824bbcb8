package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text that looks like a credential and would go to git with the plan.
///
/// Source: the public prefixes that the issuers document for their own keys (AWS access key ids,
/// GitHub, Slack, Stripe, Google API keys, JWT of RFC 7519, PEM of RFC 7468).
final class SecretText {
    /// What a credential of one issuer looks like.
    ///
    /// @param marks one of them stands in every text of the form, so that most texts need no
    ///     further look
    private record Form(String kind, List<String> marks, Pattern pattern) {
        Form(String kind, String mark, String pattern) {
            this(kind, List.of(mark), Pattern.compile(pattern));
        }

        boolean isIn(String text) {
            return marks.stream().anyMatch(text::contains) && pattern.matcher(text).find();
        }
    }

    private static final List<Form> FORMS =
            List.of(
                    new Form("a private key", "-----BEGIN ", "-----BEGIN [A-Z ]*PRIVATE KEY"),
                    new Form(
                            "an AWS access key",
                            List.of("AKIA", "ASIA"),
                            Pattern.compile("\\b(AKIA|ASIA)[A-Z0-9]{16}\\b")),
                    new Form(
                            "a GitHub token",
                            List.of("gh", "github_pat_"),
                            Pattern.compile(
                                    "\\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,})")),
                    new Form("a Slack token", "xox", "\\bxox[abeoprs]-[A-Za-z0-9-]{10,}"),
                    new Form("a Stripe key", "k_live_", "\\b[rs]k_live_[A-Za-z0-9]{16,}"),
                    new Form("a Google API key", "AIza", "\\bAIza[A-Za-z0-9_-]{35}"),
                    new Form(
                            "a signed token",
                            "eyJ",
                            "\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\."),
                    new Form("an address with a password", "://", "://[^/\\s:@]+:[^/\\s:@]{3,}@"));

    private static final List<String> TELLING_WORDS =
            List.of(
                    "password",
                    "passwd",
                    "secret",
                    "secret_key",
                    "secret-key",
                    "apikey",
                    "api_key",
                    "api-key",
                    "token");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|\\$\\{.*|<.*");

    private SecretText() {}

    /// What a text looks like, such as `a private key`.
    static Optional<String> kind(String text) {
        if (text.length() < 12) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            if (form.isIn(text)) {
                return Optional.of(form.kind());
            }
        }
        return Optional.empty();
    }

    /// As `kind`, also where only the key tells, such as `password:`.
    static Optional<String> kind(String key, String text) {
        Optional<String> form = kind(text);
        boolean told =
                form.isEmpty()
                        && text.length() >= 6
                        && isTelling(key)
                        && !REFERENCE.matcher(text).matches();
        return told ? Optional.of("the value of " + key) : form;
    }

    /// Whether a key is one of the words, or ends in one behind `_` or `-`.
    private static boolean isTelling(String key) {
        for (String word : TELLING_WORDS) {
            int before = key.length() - word.length();
            if (before >= 0
                    && key.regionMatches(true, before, word, 0, word.length())
                    && (before == 0 || "_-".indexOf(key.charAt(before - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
