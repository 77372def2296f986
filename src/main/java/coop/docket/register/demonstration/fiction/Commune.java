package coop.docket.register.demonstration.fiction;

/**
 * A commune (xã) of today and one that went into it on 1 July 2025.
 *
 * @param taxPrefix the beginning of the tax codes given out there
 */
record Commune(String taxPrefix, String code, String name, String formerCode, String formerName) {

    /** The former name without its kind: {@code Hàm Minh}. */
    String place() {
        return formerName.substring(formerName.indexOf(' ') + 1);
    }
}
