package dev.desirepath.redesign;

/** A text that can be changed, by its lines, which keep the line breaks that they have. */
final class Lines {

    private String text;

    Lines(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void splice(int from, int to, String with) {
        text = text.substring(0, from) + with + text.substring(to);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@return the index of the first character of the line} */
    int lineStart(int index) {
        int start = index;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@return the index of the line break, or of the end of the text} */
    int lineEnd(int index) {
        int end = index;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return the index at which the next line begins, or the end of the text} */
    int nextLine(int index) {
        int end = lineEnd(index);
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (both ? 2 : 1));
    }

    /** {@return the index at which the line before this one ends; the start of the text when there is none} */
    int previousLineEnd(int lineStart) {
        int end = lineStart;
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** {@return the line break behind the line, else the first of the text} */
    String lineBreak(int index) {
        int end = lineEnd(index);
        if (end == text.length()) {
            end = lineEnd(0);
        }
        return end == text.length() ? "\n" : text.substring(end, nextLine(end));
    }

    /** {@return how many characters stand before it in its line} */
    int column(int index) {
        return text.codePointCount(lineStart(index), index);
    }

    /** {@return the white space at the start of the line} */
    String indent(int index) {
        int start = lineStart(index);
        return text.substring(start, content(start));
    }

    /** {@return the index of the first character of the line that is no white space, or of its end} */
    int content(int lineStart) {
        int at = lineStart;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    boolean isFirstInLine(int index) {
        return content(lineStart(index)) >= index;
    }

    boolean isBlank(int lineStart) {
        int at = content(lineStart);
        return at == text.length() || isBreak(text.charAt(at));
    }

    boolean isComment(int lineStart) {
        int at = content(lineStart);
        return at < text.length() && text.charAt(at) == '#';
    }

    /** {@return whether nothing but a comment stands in the line from here on} */
    boolean isRestOfLineEmpty(int index) {
        int at = content(index);
        return at == text.length() || isBreak(text.charAt(at)) || text.charAt(at) == '#';
    }

    /** {@return the index behind the comma that follows in the line; the same index where none does} */
    int skipComma(int index) {
        int at = content(index);
        return at < text.length() && text.charAt(at) == ',' ? at + 1 : index;
    }
}
