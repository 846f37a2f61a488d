package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags waits with a bound for exchanges without one. */
@BugPattern(
    name = "HttpTimeoutOnWaitOnly",
    altNames = "PMD.HttpTimeoutOnWaitOnly",
    summary =
        "Bounded wait for an HTTP exchange that goes on without a bound when the wait is over",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpTimeoutOnWaitOnly extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpTimeoutOnWaitOnly() {}
}
