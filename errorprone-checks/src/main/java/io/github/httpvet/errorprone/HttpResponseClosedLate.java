package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags responses that a loop opens and that are closed when it has ended. */
@BugPattern(
    name = "HttpResponseClosedLate",
    altNames = "PMD.HttpResponseClosedLate",
    summary =
        "HTTP responses opened in a loop and closed after it, so open connections grow with it",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpResponseClosedLate extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpResponseClosedLate() {}
}
