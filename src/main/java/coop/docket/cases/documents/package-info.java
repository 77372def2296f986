/**
 * The papers of cases (hồ sơ, tài liệu, chứng cứ), as they were handed in.
 *
 * <p>In come a case, a file and what it is for; out go the file as it came in, under a type that its bytes show, and the
 * list of them. It must not know what a paper says, nor doors.
 */
package coop.docket.cases.documents;
