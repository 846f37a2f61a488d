package io.github.httpvet.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A compilation with the plug-in of javac. */
final class PluginEngine implements Engine {

  private final Set<String> rules;
  private final String models;
  private final List<String> more;
  private final List<String> arguments;

  PluginEngine(Set<String> rules) {
    this(rules, "");
  }

  /** With a user's table; an empty name for none. */
  PluginEngine(Set<String> rules, String models) {
    this(rules, models, List.of());
  }

  /** With options of javac behind the others, and more arguments. */
  PluginEngine(Set<String> rules, String models, List<String> more, String... arguments) {
    this.arguments = List.of(arguments);
    this.rules = rules;
    this.models = models;
    this.more = more;
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
  public boolean hasLoweringOfItsOwn() {
    return false;
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
    arguments.forEach(argument -> plugin.append(' ').append(argument));
    List<String> options = new ArrayList<>(List.of(plugin.toString()));
    options.addAll(more);
    return JavacMessages.run(options, sources, rules);
  }
}
