package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags HTTP clients that live no longer than the request they are made for. */
@BugPattern(
    name = "HttpClientPerRequest",
    altNames = "PMD.HttpClientPerRequest",
    summary =
        "HTTP client constructed for one request and dropped, so no connection is ever reused",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpClientPerRequest extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpClientPerRequest() {}
}
