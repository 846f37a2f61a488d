package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every engine reports the samples' bad halves where their markers stand, and no good half. */
class SamplesParityTest {

  private static final Path FOLDER =
      Path.of("..", "samples", "src", "main", "java", "io", "github", "httpvet", "samples");

  private static final Pattern RULE = Pattern.compile("@Situation\\([^)]*?rule = \"(\\w+)\"");

  private static final Pattern MARKER = Pattern.compile("// BUG: (\\w+)$", Pattern.MULTILINE);

  @Test
  void findsWhatTheMarkersSay() throws IOException {
    Map<String, List<Snippet>> byRule =
        samples().stream()
            .collect(Collectors.groupingBy(Snippet::rule, TreeMap::new, Collectors.toList()));
    List<Difference> differences = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, List<Snippet>> samples : byRule.entrySet()) {
      Attributed attributed = Attributed.of(samples.getValue());
      assertThat(attributed.errors()).isEmpty();
      Sources sources = new Sources(List.copyOf(attributed.units().keySet()), List.of(), Map.of());
      sources.write();
      List<Fact> expected =
          sources.all().stream().flatMap(sample -> sample.expected().stream()).toList();
      for (Engine engine : engines(Set.of(samples.getKey()))) {
        List<Fact> actual = engine.run(sources.all());
        found += actual.size();
        differences.addAll(
            Difference.between(engine.name(), expected, actual, !engine.hasClassPath()));
      }
    }

    assertThat(differences).isEmpty();
    assertThat(byRule).hasSize(Vet.rules().size());
    assertThat(found).isAtLeast(3 * byRule.size());
  }

  private static List<Engine> engines(Set<String> rules) {
    return List.of(
        new JavacEngine(rules, true),
        new JavacEngine(rules, false),
        new ErrorProneEngine(rules),
        new PluginEngine(rules),
        new PmdEngine(rules, true),
        new PmdEngine(rules, false));
  }

  /** The samples of rules, as snippets; experiments have none. */
  private static List<Snippet> samples() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Snippet> samples = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      Matcher rule = RULE.matcher(text);
      if (rule.find()) {
        String path =
            "samples/%s/%s/%s"
                .formatted(rule.group(1), file.getParent().getFileName(), file.getFileName());
        samples.add(
            new Snippet(
                path, MARKER.matcher(text).replaceAll("// BUG: Diagnostic contains: [$1]")));
      }
    }
    return samples;
  }
}
