package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags shared HTTP clients that get a new pool or transport for each call. */
@BugPattern(
    name = "HttpTransportPerRequest",
    altNames = "PMD.HttpTransportPerRequest",
    summary =
        "Shared HTTP client given a new pool or transport per call, so no connection is ever reused",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpTransportPerRequest extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpTransportPerRequest() {}
}
