/**
 * A case as one file that proves itself (hồ sơ vụ việc kèm mã kiểm tra).
 *
 * <p>In comes a case; out goes an archive whose parts are chained and counted, and, of such an archive and nothing else,
 * what somebody has changed in it. It must not know doors.
 */
package coop.docket.cases.evidence;
