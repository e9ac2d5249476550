package dev.desirepath.notation;

/** Where the elements of a well-formed XML text begin, one after the other. */
final class XmlTags {

    private final String text;
    private int at;

    XmlTags(String text) {
        this.text = text;
    }

    /** {@return the index of the bracket that opens the next element; -1 when there is none} */
    int next() {
        while (true) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                return -1;
            }
            at = behind(open);
            char first = open + 1 < text.length() ? text.charAt(open + 1) : ' ';
            if (first != '!' && first != '?' && first != '/') {
                return open;
            }
        }
    }

    private int behind(int open) {
        String end = text.startsWith("<!--", open)
                ? "-->"
                : text.startsWith("<![CDATA[", open) ? "]]>" : text.startsWith("<?", open) ? "?>" : "<";
        int close = text.indexOf(end, open + (end.equals("-->") ? 4 : 1));
        return close < 0 ? text.length() : end.equals("<") ? close : close + end.length();
    }

    /** {@return the index at which a document type is declared before the first element; -1 when none is} */
    static int documentType(String text) {
        XmlTags tags = new XmlTags(text);
        int open = text.indexOf('<');
        while (open >= 0
                && open + 1 < text.length()
                && (text.charAt(open + 1) == '!' || text.charAt(open + 1) == '?')) {
            if (text.startsWith("<!DOCTYPE", open)) {
                return open;
            }
            open = text.indexOf('<', tags.behind(open));
        }
        return -1;
    }
}
