package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags HTTP calls that a silent server can block for ever. */
@BugPattern(
    name = "HttpTimeoutMissing",
    altNames = "PMD.HttpTimeoutMissing",
    summary =
        "HTTP call without a bound on all of its phases, so a silent server blocks it for ever",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpTimeoutMissing extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpTimeoutMissing() {}
}
