package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags settings by which whole bodies go into memory or a log, whatever their size. */
@BugPattern(
    name = "HttpBodyUnbounded",
    altNames = "PMD.HttpBodyUnbounded",
    summary = "Whole HTTP bodies held in memory or logged, whatever their size",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpBodyUnbounded extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpBodyUnbounded() {}
}
