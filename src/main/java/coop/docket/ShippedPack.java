package coop.docket;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;

/** The rules that the program carries, read when first asked for. */
final class ShippedPack {
    private ReadPack read;

    synchronized ReadPack read() {
        if (read == null) {
            read = ReadPack.of(PackFiles.shipped(), new Problems());
        }
        return read;
    }
}
