package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags calls that wait for a server while a monitor, a lock or a transaction is held. */
@BugPattern(
    name = "HttpCallUnderLock",
    altNames = "PMD.HttpCallUnderLock",
    summary =
        "Blocking HTTP call while a lock or a transaction is held, so others wait for the server",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpCallUnderLock extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpCallUnderLock() {}
}
