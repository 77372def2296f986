package coop.docket.pages.frame;

/** A page: a record that is shown by the template of its own name, {@code account/LoginPage.jte} for instance. */
public interface Page {
    Frame frame();
}
