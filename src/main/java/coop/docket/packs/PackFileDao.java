package coop.docket.packs;

import coop.docket.rules.source.Fingerprint;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Keeps the files of versions; a text that many versions share is kept once. */
final class PackFileDao {
    /** Each file of each version beside what it was in the version before that had it. */
    private static final String BESIDE =
            """
            (select v.version, v.path, v.sha256,
                lag(v.sha256) over (partition by v.path order by v.version) as was
            from pack_version_file v %s) b
            where (b.was is null or b.was <> b.sha256)""";

    private PackFileDao() {}

    /** The numbers of the versions that changed any of some files. */
    static Set<Integer> changing(Handle handle, List<String> paths) {
        return handle.createQuery("select distinct b.version from " + BESIDE.formatted("where v.path in (<paths>)"))
                .bindList(EmptyHandling.NULL_KEYWORD, "paths", paths)
                .mapTo(Integer.class)
                .set();
    }

    /** By path, the number of the version that changed it last. */
    static Map<String, Integer> last(Handle handle) {
        var last = new TreeMap<String, Integer>();
        handle.createQuery("select b.path, max(b.version) as newest from " + BESIDE.formatted("") + " group by b.path")
                .map((rows, context) -> last.put(rows.getString("path"), rows.getInt("newest")))
                .list();
        return last;
    }

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
