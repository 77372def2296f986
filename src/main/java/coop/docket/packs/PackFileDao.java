package coop.docket.packs;

import coop.docket.rules.source.Fingerprint;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Keeps the files of versions; a text that many versions share is kept once. */
final class PackFileDao {
    private PackFileDao() {}

    static void keep(Handle handle, int version, PackFiles files) {
        Map<String, String> hashes = files.files().stream()
                .collect(Collectors.toMap(
                        SourceFile::path, file -> Fingerprint.ofText(file.text()), (one, same) -> one, TreeMap::new));
        var kept = handle.createQuery("select sha256 from pack_file")
                .mapTo(String.class)
                .set();
        try (var texts = handle.prepareBatch("insert into pack_file (sha256, content) values (:hash, :text)");
                var places = handle.prepareBatch(
                        "insert into pack_version_file (version, path, sha256) values (:version, :path, :hash)")) {
            for (var file : files.files()) {
                var hash = hashes.get(file.path());
                if (kept.add(hash)) {
                    texts.bind("hash", hash).bind("text", file.text()).add();
                }
                places.bind("version", version)
                        .bind("path", file.path())
                        .bind("hash", hash)
                        .add();
            }
            if (texts.size() > 0) {
                texts.execute();
            }
            places.execute();
        }
    }
}
