package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags attempts that each have a timeout, and no bound over all of them. */
@BugPattern(
    name = "HttpDeadlineMissing",
    altNames = "PMD.HttpDeadlineMissing",
    summary = "HTTP attempts that each have a timeout, and no deadline for all of them together",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpDeadlineMissing extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpDeadlineMissing() {}
}
