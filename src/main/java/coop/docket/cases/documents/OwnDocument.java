package coop.docket.cases.documents;

/**
 * A paper that the program itself has written, of whatever type it is.
 *
 * @param kind one of the workflow's list
 * @param personal whether a person's data are in it
 */
public record OwnDocument(String kind, String name, String mediaType, boolean personal, byte[] content) {}
