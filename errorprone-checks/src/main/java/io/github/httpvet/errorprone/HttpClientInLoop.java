package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags HTTP clients that are constructed anew in each turn of a loop. */
@BugPattern(
    name = "HttpClientInLoop",
    altNames = "PMD.HttpClientInLoop",
    summary = "HTTP client constructed in a loop, so each turn opens connections of its own",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpClientInLoop extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpClientInLoop() {}
}
