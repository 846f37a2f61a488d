package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs the examples of pages. */
final class Examples {

  private Examples() {}

  /** Those that have the class path, with all rules. */
  static List<Engine> engines() {
    Set<String> rules = new TreeSet<>(Vet.rules().stream().map(RuleInfo::name).toList());
    return List.of(
        new JavacEngine(rules, true),
        new ErrorProneEngine(rules),
        new PluginEngine(rules),
        new PmdEngine(rules, true));
  }

  /** The findings in examples, which have to compile. */
  static List<Fact> run(Engine engine, List<Snippet> examples) throws IOException {
    assertThat(Attributed.of(examples).errors()).isEmpty();
    for (Snippet example : examples) {
      Files.createDirectories(Sources.file(example).getParent());
      Files.writeString(Sources.file(example), example.text());
    }
    return engine.run(examples);
  }
}
