package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags settings by which no connection is ever used a second time. */
@BugPattern(
    name = "HttpKeepAliveDisabled",
    altNames = "PMD.HttpKeepAliveDisabled",
    summary =
        "Reuse of HTTP connections switched off, so each call opens and closes one of its own",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpKeepAliveDisabled extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpKeepAliveDisabled() {}
}
