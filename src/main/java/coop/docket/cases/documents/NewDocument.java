package coop.docket.cases.documents;

/**
 * A paper that is to be added to a case.
 *
 * @param kind one of the workflow's list
 * @param step the step that it belongs to; null: the one to be done, of a proof of delivery the last notice
 * @param name of its file
 */
public record NewDocument(String kind, String step, String name, byte[] content) {}
