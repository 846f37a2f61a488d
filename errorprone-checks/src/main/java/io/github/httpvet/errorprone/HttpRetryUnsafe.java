package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags requests that are sent again though the first one may have been carried out. */
@BugPattern(
    name = "HttpRetryUnsafe",
    altNames = "PMD.HttpRetryUnsafe",
    summary =
        "HTTP request that changes something is sent again after it may have been carried out",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpRetryUnsafe extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpRetryUnsafe() {}
}
