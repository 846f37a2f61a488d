package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags loops that make an exchange again until it works, however often and fast. */
@BugPattern(
    name = "HttpRetryUnbounded",
    altNames = "PMD.HttpRetryUnbounded",
    summary = "HTTP call repeated until it works, without a limit, a deadline or a pause",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpRetryUnbounded extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpRetryUnbounded() {}
}
