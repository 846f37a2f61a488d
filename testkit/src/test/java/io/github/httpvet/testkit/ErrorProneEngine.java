package io.github.httpvet.testkit;

import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A compilation with Error Prone, all of whose own checks are off. */
final class ErrorProneEngine implements Engine {

  private final Set<String> rules;
  private final String models;

  ErrorProneEngine(Set<String> rules) {
    this(rules, "");
  }

  /** With a user's table. */
  ErrorProneEngine(Set<String> rules, String models) {
    this.rules = rules;
    this.models = models;
  }

  @Override
  public String name() {
    return "error-prone";
  }

  @Override
  public boolean hasClassPath() {
    return true;
  }

  @Override
  public List<Fact> run(List<Snippet> sources) throws IOException {
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
    for (String rule : rules) {
      plugin.append(" -Xep:").append(rule).append(":WARN");
    }
    if (!models.isEmpty()) {
      plugin.append(" -XepOpt:").append(Vet.MODELS_KEY).append('=').append(models);
    }
    List<String> options =
        List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", plugin.toString());
    return JavacMessages.run(options, sources, rules);
  }
}
