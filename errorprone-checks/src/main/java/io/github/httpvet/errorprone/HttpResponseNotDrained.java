package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags responses that are given up, where reading them would have kept the connection. */
@BugPattern(
    name = "HttpResponseNotDrained",
    altNames = "PMD.HttpResponseNotDrained",
    summary = "HTTP response closed without reading it, so its connection is closed and not reused",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpResponseNotDrained extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpResponseNotDrained() {}
}
