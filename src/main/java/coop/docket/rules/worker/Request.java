package coop.docket.rules.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.docket.register.Dossier;
import java.util.List;
import java.util.Map;

/**
 * One line to the worker; each kind of request fills its own part.
 *
 * @param files the pack to compile, text by path: the first request
 * @param examples whether to run the pack's examples
 * @param trial whether to judge one very large dossier, on its own rules only where some are named
 * @param today the as-of day to judge on, with the areas loaded
 * @param dossiers to judge
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Request(
        Map<String, String> files,
        boolean examples,
        boolean trial,
        String today,
        List<AreaText> areas,
        byte[] dossiers) {

    static Request compile(Map<String, String> files) {
        return new Request(files, false, false, null, null, null);
    }

    static Request examplesOf() {
        return new Request(null, true, false, null, null, null);
    }

    static Request largeTrial() {
        return new Request(null, false, true, null, null, null);
    }

    static Request day(String today, List<AreaText> areas) {
        return new Request(null, false, false, today, areas, null);
    }

    static Request judge(List<Dossier> dossiers) {
        return new Request(null, false, false, null, null, DossierBytes.write(dossiers));
    }
}
