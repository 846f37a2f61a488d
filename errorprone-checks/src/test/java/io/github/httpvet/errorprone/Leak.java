package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.httpvet.javac.UnitCheck;
import java.util.Map;

/** A check for tests over {@link FakeRules}. */
@BugPattern(
    name = "Leak",
    altNames = "PMD.Leak",
    summary = "summary",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class Leak extends HttpCheck {

  private static final long serialVersionUID = 1;

  /** For Error Prone. */
  public Leak() {}

  @Override
  UnitCheck rules(Map<String, String> flags) {
    return new FakeRules(flags);
  }
}
