package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags limits of connection pools that do not do what they say. */
@BugPattern(
    name = "HttpPoolMisconfigured",
    altNames = "PMD.HttpPoolMisconfigured",
    summary = "Limit of an HTTP connection pool without the effect that it seems to have",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpPoolMisconfigured extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpPoolMisconfigured() {}
}
