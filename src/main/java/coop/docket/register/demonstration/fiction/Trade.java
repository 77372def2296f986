package coop.docket.register.demonstration.fiction;

/**
 * What a cooperative lives from.
 *
 * @param taxPrefix of the part of the province where it is at home; {@code *}: anywhere
 * @param name as in a cooperative's name
 * @param sector a key of the register's list of sectors
 * @param industry as in the official list of trades
 */
record Trade(String taxPrefix, String name, String sector, String industry) {

    boolean isAtHomeIn(Commune commune) {
        return taxPrefix.equals("*") || taxPrefix.equals(commune.taxPrefix());
    }
}
