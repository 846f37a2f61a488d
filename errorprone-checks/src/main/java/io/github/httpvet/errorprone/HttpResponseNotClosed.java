package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags HTTP responses that are not closed on every path. */
@BugPattern(
    name = "HttpResponseNotClosed",
    altNames = "PMD.HttpResponseNotClosed",
    summary = "HTTP response not closed on every path, so its connection is never reused",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpResponseNotClosed extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpResponseNotClosed() {}
}
