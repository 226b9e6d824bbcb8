package org.planisphere.workbench.specs;

/// Carries an edit of text shown with plain line feeds over to the text of a file, whose other
/// lines keep the line ends they have.
final class LineEnds {
    private LineEnds() {}

    /// The text as an editor shows it: every line end is one line feed.
    static String plain(String fileText) {
        return fileText.indexOf('\r') < 0
                ? fileText
                : fileText.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The file's text after its plain form was edited into `edited`.
    static String carry(String fileText, String edited) {
        if (fileText.indexOf('\r') < 0) {
            return edited;
        }
        TextSpan change = TextSpan.between(plain(fileText), edited);
        int from = fileOffset(fileText, change.from());
        int to = fileOffset(fileText, change.to());
        String end = fileText.contains("\r\n") ? "\r\n" : "\r";
        return fileText.substring(0, from)
                + change.replacement().replace("\n", end)
                + fileText.substring(to);
    }

    private static int fileOffset(String fileText, int plainOffset) {
        int at = 0;
        for (int plain = 0; plain < plainOffset; plain++) {
            boolean pair =
                    fileText.charAt(at) == '\r'
                            && at + 1 < fileText.length()
                            && fileText.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
        }
        return at;
    }
}
