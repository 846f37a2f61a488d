package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.text.Paint;
import java.io.IOException;
import java.io.OutputStream;

/** The notations of a report. */
public enum ReportFormat {
  /** For people, as a compiler prints. */
  TEXT(new TextFormat(TextStyle.of(Paint.NONE))),

  /** One JSON object; its shape is documented and stable. */
  JSON(new JsonFormat()),

  /** SARIF 2.1.0. */
  SARIF(new SarifFormat()),

  /** One page for a browser that needs nothing beside it. */
  HTML(new HtmlFormat()),

  /** Workflow commands of GitHub, which become marks on the changed files. */
  GITHUB(new GithubFormat()),

  /** A code quality report of GitLab. */
  GITLAB(new GitlabFormat()),

  /** A test report as of JUnit, in which each finding is a failed test. */
  JUNIT(new JunitFormat()),

  /** The XML of Checkstyle. */
  CHECKSTYLE(new CheckstyleFormat());

  private final ReportWriter writer;

  ReportFormat(ReportWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes all of a report, without colours; does not close the stream.
   *
   * @param out text goes to a {@link java.io.PrintStream} in that stream's encoding; everything
   *     else is UTF-8
   * @throws IOException if the stream throws it
   */
  public void write(CheckReport report, OutputStream out) throws IOException {
    write(report, out, TextStyle.of(Paint.NONE));
  }

  /**
   * Writes all of a report; does not close the stream.
   *
   * @param style of text; no other notation has any
   * @throws IOException if the stream throws it
   */
  public void write(CheckReport report, OutputStream out, TextStyle style) throws IOException {
    ReportWriter chosen = this == TEXT ? new TextFormat(style) : writer;
    chosen.write(report, out);
  }
}
