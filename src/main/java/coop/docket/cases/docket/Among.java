package coop.docket.cases.docket;

/**
 * Among which cases somebody looks, by what they have in common; what is null asks for nothing.
 *
 * @param sector of the cooperative, by its key; {@value #NONE}: it is not known
 * @param type of the cooperative, by its key
 * @param openFor how long they have been open
 * @param step that is to be done
 */
public record Among(String sector, String type, OpenFor openFor, String step) {
    /** What stands for no sector, or no area. */
    public static final String NONE = "none";

    public static final Among ALL = new Among(null, null, null, null);
}
