package coop.docket.cases.evidence;

/** What the parts of a case file are called. */
final class Parts {
    static final String MANIFEST = "manifest.json";
    static final String README = "README.txt";
    static final String CASE = "case.json";
    static final String EVENTS = "events.jsonl";
    static final String AUDIT = "audit.jsonl";
    static final String DOCUMENTS = "documents/";

    private Parts() {}
}
