package coop.docket.alerts.delivery;

/**
 * What a round of deliveries came to.
 *
 * @param sent taken by the other side, or to be read in the service
 * @param again to be tried once more later
 * @param parked not to be tried again by itself
 */
public record Delivered(int sent, int again, int parked) {
    static final Delivered NOTHING = new Delivered(0, 0, 0);

    Delivered plus(Delivered other) {
        return new Delivered(sent + other.sent, again + other.again, parked + other.parked);
    }
}
