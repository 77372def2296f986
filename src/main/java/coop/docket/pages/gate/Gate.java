package coop.docket.pages.gate;

import coop.docket.access.FindSession;
import java.util.List;

/** The filters in front of all pages and behind them. */
public final class Gate {
    private Gate() {}

    public static List<Object> filters(GateSettings settings, FindSession sessions) {
        var cookies = new Cookies(settings.encrypted());
        return List.of(
                new SizeFilter(settings.uploadBytes()),
                new ReaderFilter(new Readers(settings, sessions), cookies),
                new NeedsFilter(),
                new FormFilter(settings, cookies),
                new HearOut());
    }
}
