package coop.docket.intake.values;

/** Text, where a word for no means that nothing is known. */
final class TextReader implements CellReader {

    @Override
    public String read(Cell cell) {
        return Blank.no(cell.text()) ? null : cell.text();
    }
}
