package dev.desirepath.picture;

/** What stands at the ends of lines: shares of a choice, and the numbers of steps that are in another band. */
final class Stubs {

    private Stubs() {}

    /** {@return what stands where the line leaves its card} */
    static String leaving(Link link, boolean inside) {
        String share = link.label();
        if (link.to() == Link.END) {
            return (share + " end").strip();
        }
        return inside ? share : (share + (link.isBack() ? " back to " : " to ") + (link.to() + 1)).strip();
    }

    /** {@return what stands where the line reaches its card} */
    static String reaching(Link link, boolean inside) {
        return ((link.all() ? "all " : "") + (inside ? "" : "from " + (link.from() + 1))).strip();
    }

    static int width(String label) {
        return label.isEmpty() ? 0 : TextWidth.of(label, Type.NOTE) + 6;
    }
}
