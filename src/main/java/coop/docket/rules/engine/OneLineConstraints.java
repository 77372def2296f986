package coop.docket.rules.engine;

/**
 * Writes each constraint of a rule on one line, the text after it on the line where it was.
 *
 * <p>The alpha network compiler quotes a constraint in a line comment of the Java that it generates, so whatever follows
 * a line break within a constraint would be compiled as Java.
 */
final class OneLineConstraints {
    private final String drl;
    private final StringBuilder written;
    private int at;
    private int depth;
    private int owed;
    private boolean betweenConstraints;

    private OneLineConstraints(String drl) {
        this.drl = drl;
        this.written = new StringBuilder(drl.length());
    }

    static String of(String drl) {
        return new OneLineConstraints(drl).write();
    }

    private String write() {
        while (at < drl.length()) {
            var next = drl.charAt(at);
            if (next == '"' || next == '\'') {
                copy(endOfText(next));
            } else if (drl.startsWith("//", at)) {
                at = endOfLine();
            } else if (drl.startsWith("/*", at)) {
                comment();
            } else {
                character(next);
                at++;
            }
        }
        return written.toString();
    }

    private void character(char next) {
        if (next == '\n') {
            lineBreak();
            return;
        }
        if (next == '.' && depth > 0) {
            dropBlanks();
        }
        depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        written.append(next);
        if (depth <= 0 || depth == 1 && next == ',') {
            written.append("\n".repeat(owed));
            owed = 0;
        }
        if (!Character.isWhitespace(next)) {
            betweenConstraints = depth == 1 && (next == ',' || next == '(');
        }
    }

    /** The engine does not know a word that a blank parts from the point after it. */
    private void dropBlanks() {
        while (!written.isEmpty() && written.charAt(written.length() - 1) == ' ') {
            written.setLength(written.length() - 1);
        }
    }

    private void lineBreak() {
        if (depth <= 0 || betweenConstraints) {
            written.append('\n');
        } else {
            written.append(' ');
            owed++;
        }
    }

    private void comment() {
        var closed = drl.indexOf("*/", at + 2);
        var end = closed < 0 ? drl.length() : closed + 2;
        drl.substring(at, end).chars().filter(each -> each == '\n').forEach(each -> lineBreak());
        at = end;
    }

    private void copy(int end) {
        written.append(drl, at, end);
        at = end;
        betweenConstraints = false;
    }

    private int endOfText(char quote) {
        var end = drl.indexOf(quote, at + 1);
        return end < 0 ? drl.length() : end + 1;
    }

    private int endOfLine() {
        var end = drl.indexOf('\n', at);
        return end < 0 ? drl.length() : end;
    }
}
