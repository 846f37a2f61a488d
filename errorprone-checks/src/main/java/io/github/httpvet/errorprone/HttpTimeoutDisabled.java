package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags timeouts that are set to none, or to so much that it comes to the same. */
@BugPattern(
    name = "HttpTimeoutDisabled",
    altNames = "PMD.HttpTimeoutDisabled",
    summary = "HTTP timeout set to none or absurdly long, so a silent server blocks the call",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpTimeoutDisabled extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpTimeoutDisabled() {}
}
