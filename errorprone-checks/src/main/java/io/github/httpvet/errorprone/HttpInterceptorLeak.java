package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;

/** Flags interceptors and filters that lose the response of the next one in the chain. */
@BugPattern(
    name = "HttpInterceptorLeak",
    altNames = "PMD.HttpInterceptorLeak",
    summary =
        "HTTP interceptor goes on again, throws or answers otherwise with a response left open",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class HttpInterceptorLeak extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public HttpInterceptorLeak() {}
}
