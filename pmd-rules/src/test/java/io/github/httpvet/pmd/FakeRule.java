package io.github.httpvet.pmd;

import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.List;

/** A rule over {@link FakeCheck}. */
public final class FakeRule extends HttpVetRule {

  private static final Option PHASES =
      new Option("phases", "The phases.", "connect,response", List.of("connect", "response"), true);
  private static final Option LEVEL =
      new Option("level", "The level.", "low", List.of("low", "high"), false);

  /** For PMD. */
  public FakeRule() {
    super(new RuleInfo("FakeRule", "", "", true, List.of(PHASES, LEVEL)), FakeCheck::new);
  }
}
