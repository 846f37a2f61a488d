/**
 * A check from paths to a report, for whatever starts one: the command line, a build tool, an
 * editor.
 *
 * <p>{@link io.github.httpvet.check.Sources} finds the files, {@link
 * io.github.httpvet.check.Checker} runs the rules of an {@link io.github.httpvet.check.Engine} over
 * them, and {@link io.github.httpvet.check.report.ReportFormat} writes the {@link
 * io.github.httpvet.check.CheckReport}. A wrong input is a {@link
 * io.github.httpvet.check.UsageException} or a {@link
 * io.github.httpvet.core.rules.ConfigurationException}, whose message is one line for the user.
 * Nothing here prints, or ends the process.
 */
package io.github.httpvet.check;
