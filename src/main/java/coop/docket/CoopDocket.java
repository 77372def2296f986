package coop.docket;

/** The program's entry. */
public final class CoopDocket {
    private CoopDocket() {}

    public static void main(String[] args) {}
}
