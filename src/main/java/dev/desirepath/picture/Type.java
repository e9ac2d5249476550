package dev.desirepath.picture;

/** The sorts of lettering in a picture, with their sizes; the style rules say the same. */
enum Type {
    NAME("jp-name", 12, false),
    NOTE("jp-note", 11, false),
    HEADING("jp-heading", 13, true),
    LANE("jp-lane-name", 12, true),
    SIGN("jp-sign-letter", 11, true);

    private final String css;
    private final int size;
    private final boolean bold;

    Type(String css, int size, boolean bold) {
        this.css = css;
        this.size = size;
        this.bold = bold;
    }

    String css() {
        return css;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** {@return the distance between two lines} */
    int leading() {
        return size + 3;
    }
}
