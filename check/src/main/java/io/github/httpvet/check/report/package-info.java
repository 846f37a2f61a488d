/**
 * The notations of a report: {@link io.github.httpvet.check.report.ReportFormat} writes a {@link
 * io.github.httpvet.check.CheckReport}, {@link io.github.httpvet.check.report.ReportFile} does so
 * to a file.
 */
package io.github.httpvet.check.report;
