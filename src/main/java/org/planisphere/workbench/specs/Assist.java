package org.planisphere.workbench.specs;

import java.util.Optional;
import org.planisphere.edit.assist.Completion;
import org.planisphere.edit.assist.Explanation;

/// What an editor knows about the text in it, and whom it asks to go elsewhere.
public interface Assist {
    /// What may be written at an offset.
    Optional<Completion> complete(String file, String text, int offset);

    /// What stands at an offset.
    Optional<Explanation> explain(String file, String text, int offset);

    /// Goes where the name at an offset is defined; says so where it is not.
    void follow(String file, String text, int offset);

    /// Asks for another name for the region, service or store at an offset.
    void rename(String file, String text, int offset);

    /// An editor that knows nothing.
    Assist NONE =
            new Assist() {
                @Override
                public Optional<Completion> complete(String file, String text, int offset) {
                    return Optional.empty();
                }

                @Override
                public Optional<Explanation> explain(String file, String text, int offset) {
                    return Optional.empty();
                }

                @Override
                public void follow(String file, String text, int offset) {}

                @Override
                public void rename(String file, String text, int offset) {}
            };
}
