package org.planisphere.edit;

/// Says in the user's words why an edit cannot be made on the text as it is; nothing was changed.
public final class EditNotPossibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditNotPossibleException(String message) {
        super(message);
    }
}
