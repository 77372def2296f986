package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a rule may ask of an asset or a parcel of land (tài sản, đất đai): its columns, null where not known. */
public final class Asset extends Line {
    private static final Column ASSET_NO = column(Sheet.ASSETS, "asset_no");
    private static final Column ASSET = column(Sheet.ASSETS, "asset");
    private static final Column DESCRIPTION = column(Sheet.ASSETS, "description");
    private static final Column PARCEL = column(Sheet.ASSETS, "parcel");
    private static final Column AREA_M2 = column(Sheet.ASSETS, "area_m2");
    private static final Column IN_USE = column(Sheet.ASSETS, "in_use");
    private static final Column ORIGIN = column(Sheet.ASSETS, "origin");
    private static final Column STATE_SHARE = column(Sheet.ASSETS, "state_share");
    private static final Column CERTIFICATE_NO = column(Sheet.ASSETS, "certificate_no");
    private static final Column CERTIFICATE_ON = column(Sheet.ASSETS, "certificate_on");
    private static final Column UNDIVIDABLE = column(Sheet.ASSETS, "undividable");
    private static final Column COST = column(Sheet.ASSETS, "cost");
    private static final Column BOOK_VALUE = column(Sheet.ASSETS, "book_value");
    private static final Column PLEDGED = column(Sheet.ASSETS, "pledged");
    private static final Column DISPUTE = column(Sheet.ASSETS, "dispute");
    private static final Column ORIGIN_PAPERS = column(Sheet.ASSETS, "origin_papers");

    Asset(Row row, Terms terms) {
        super(row, terms);
    }

    @Known
    public String assetNo() {
        return text(ASSET_NO);
    }

    public String asset() {
        return text(ASSET);
    }

    public String description() {
        return text(DESCRIPTION);
    }

    public String parcel() {
        return text(PARCEL);
    }

    public BigDecimal areaM2() {
        return number(AREA_M2);
    }

    public String inUse() {
        return text(IN_USE);
    }

    public String origin() {
        return text(ORIGIN);
    }

    public BigDecimal stateShare() {
        return number(STATE_SHARE);
    }

    public String certificateNo() {
        return text(CERTIFICATE_NO);
    }

    public LocalDate certificateOn() {
        return date(CERTIFICATE_ON);
    }

    public String undividable() {
        return text(UNDIVIDABLE);
    }

    public Long cost() {
        return whole(COST);
    }

    public Long bookValue() {
        return whole(BOOK_VALUE);
    }

    public String pledged() {
        return text(PLEDGED);
    }

    public String dispute() {
        return text(DISPUTE);
    }

    public String originPapers() {
        return text(ORIGIN_PAPERS);
    }
}
