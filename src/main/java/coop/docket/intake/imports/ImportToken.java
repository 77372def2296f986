package coop.docket.intake.imports;

import coop.docket.refusal.Refusal;

/**
 * What a difference holds for: it is the same as long as the register and the file are.
 *
 * @param revision the newest of the register when the difference was found
 * @param fileHash of the file
 */
public record ImportToken(long revision, String fileHash) {

    /** @throws Refusal NOT_VALID if the text is no token */
    public static ImportToken read(String text) {
        if (!text.matches("[0-9]{1,18}-[0-9a-f]{64}")) {
            throw Refusal.notValid("import.token", text);
        }
        var parts = text.split("-");
        return new ImportToken(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return revision + "-" + fileHash;
    }
}
