package coop.docket.cases.documents;

/** A paper of a case with its bytes. */
public record Document(DocumentLine line, byte[] content) {}
