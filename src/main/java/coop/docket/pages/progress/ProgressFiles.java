package coop.docket.pages.progress;

import coop.docket.progress.exports.ExportProgress;
import coop.docket.progress.exports.ExportReport;

/** What writes figures as files. */
public record ProgressFiles(ExportProgress progress, ExportReport report) {
    static final String CSV = "text/csv;charset=utf-8";
}
