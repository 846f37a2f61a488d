package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags timeouts that are set and bound nothing. */
@BugPattern(
    name = "HttpTimeoutIneffective",
    altNames = "PMD.HttpTimeoutIneffective",
    summary = "HTTP timeout that is set and has no effect",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpTimeoutIneffective extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpTimeoutIneffective() {}
}
