package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags calls that wait for a server on a thread that has to serve all others. */
@BugPattern(
    name = "HttpBlockingInEventLoop",
    altNames = "PMD.HttpBlockingInEventLoop",
    summary = "Blocking HTTP call on an event loop, so all its other connections stand still",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpBlockingInEventLoop extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpBlockingInEventLoop() {}
}
