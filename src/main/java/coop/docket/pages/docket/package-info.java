/**
 * The docket: the list of cases, one case, and what is done to them.
 *
 * <p>In come addresses with filters, and forms; out go pages. It must not know how cases are kept, only the use cases
 * that read and change them.
 */
package coop.docket.pages.docket;
