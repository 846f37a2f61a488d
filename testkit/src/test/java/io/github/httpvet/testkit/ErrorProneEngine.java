package io.github.httpvet.testkit;

import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A compilation with Error Prone, all of whose own checks are off. */
final class ErrorProneEngine implements Engine {

  private final Set<String> rules;
  private final String models;
  private final List<String> more;
  private final List<String> flags;

  ErrorProneEngine(Set<String> rules) {
    this(rules, "");
  }

  /** With a user's table; an empty name for none. */
  ErrorProneEngine(Set<String> rules, String models) {
    this(rules, models, List.of());
  }

  /** With options of javac behind the others, and more flags. */
  ErrorProneEngine(Set<String> rules, String models, List<String> more, String... flags) {
    this.flags = List.of(flags);
    this.rules = rules;
    this.models = models;
    this.more = more;
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
  public boolean hasLoweringOfItsOwn() {
    return false;
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
    flags.forEach(flag -> plugin.append(' ').append(flag));
    List<String> options =
        new ArrayList<>(
            List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", plugin.toString()));
    options.addAll(more);
    return JavacMessages.run(options, sources, rules);
  }
}
