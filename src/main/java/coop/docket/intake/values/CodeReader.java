package coop.docket.intake.values;

/** The code by which rows of all sheets find their cooperative. */
final class CodeReader implements CellReader {

    @Override
    public String read(Cell cell) {
        return CooperativeCode.of(cell.text());
    }
}
