package io.github.httpvet.pmd;

import io.github.httpvet.core.rules.RuleInfo;
import java.util.List;

/** A second rule over {@link FakeCheck}, without options. */
public final class OtherFakeRule extends HttpVetRule {

  /** For PMD. */
  public OtherFakeRule() {
    super(new RuleInfo("OtherFakeRule", "", "", true, List.of()), FakeCheck::new);
  }
}
