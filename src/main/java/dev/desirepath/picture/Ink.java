package dev.desirepath.picture;

/** The colours of a picture, in light (and print) and in dark. */
enum Ink {
    PAPER("#ffffff", "#15181d"),
    TEXT("#1a1a1a", "#ececec"),
    QUIET("#4a4a4a", "#c2c6cc"),
    LANE("#f7f7f5", "#1a1e24"),
    ODD_LANE("#eeeeea", "#20252c"),
    STAGE("#dfe3e8", "#323a45"),
    RIM("#6b6b6b", "#8d949e"),
    CUSTOMER("#e3eefb", "#16324f"),
    CUSTOMER_RIM("#1c5a9e", "#7db3ec"),
    FRONT("#e9f4e9", "#1a3a24"),
    FRONT_RIM("#2a6a34", "#7fc98d"),
    BEHIND("#ffffff", "#2a2e35"),
    LINE("#3d3d3d", "#c9ccd1"),
    BREAK("#9c2410", "#ff9d85"),
    RULE("#5f3596", "#c7a8f2"),
    MOMENT("#1c5a9e", "#7db3ec"),
    ON("#ffffff", "#101216"),
    BADGE("#1a1a1a", "#f2f2f2"),
    LOW("#f3e1dc", "#3f2620"),
    LEVEL("#fbfbfa", "#1b1f25"),
    AIM("#2a6a34", "#7fc98d"),
    FELT("#9c2410", "#ff9d85"),
    HUSH("#f3e1dc", "#3f2620");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String property() {
        return "--jp-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
