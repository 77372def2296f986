package coop.docket.alerts.digest;

import coop.docket.alerts.Week;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Keeps what was said to a reader in the caller's transaction; what was said first stays. */
public final class KeepDigest {
    private KeepDigest() {}

    public static void keep(Handle handle, long account, Digest digest, Instant at) {
        if (!KeptDigestDao.kept(handle, account, Week.parse(digest.week()))) {
            KeptDigestDao.insert(handle, account, digest, at);
        }
    }
}
