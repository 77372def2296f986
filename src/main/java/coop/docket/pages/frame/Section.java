package coop.docket.pages.frame;

/** The parts of the service that the navigation leads to, in its order. */
public enum Section {
    START("/");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String key() {
        return "pages.nav." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
