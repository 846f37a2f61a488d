package io.github.httpvet.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A compilation with the plug-in of javac. */
final class PluginEngine implements Engine {

  private final Set<String> rules;
  private final String models;

  PluginEngine(Set<String> rules) {
    this(rules, "");
  }

  /** With a user's table. */
  PluginEngine(Set<String> rules, String models) {
    this.rules = rules;
    this.models = models;
  }

  @Override
  public String name() {
    return "javac-plugin";
  }

  @Override
  public boolean hasClassPath() {
    return true;
  }

  @Override
  public List<Fact> run(List<Snippet> sources) throws IOException {
    StringBuilder plugin = new StringBuilder("-Xplugin:HttpVet severity=off");
    for (String rule : rules) {
      plugin.append(" severity.").append(rule).append("=warning");
    }
    if (!models.isEmpty()) {
      plugin.append(" models=").append(models);
    }
    return JavacMessages.run(List.of(plugin.toString()), sources, rules);
  }
}
