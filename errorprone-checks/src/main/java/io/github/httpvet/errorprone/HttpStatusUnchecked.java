package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags bodies that are taken for success by code that has not asked whether they are. */
@BugPattern(
    name = "HttpStatusUnchecked",
    altNames = "PMD.HttpStatusUnchecked",
    summary = "HTTP body used without a look at the status, so an error page is taken for data",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpStatusUnchecked extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpStatusUnchecked() {}
}
