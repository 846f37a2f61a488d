package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each rule is shown for each client, or it is said why not; the document tells. */
class CoverageTest {

  private static final List<String> RULES = Vet.rules().stream().map(RuleInfo::name).toList();

  @Test
  void everyClientHasItsFolders() throws IOException {
    List<String> names = Libraries.clients().stream().map(Library::name).toList();
    Set<String> folders = new TreeSet<>();
    Corpus.load().forEach(snippet -> folders.add(snippet.client()));

    assertThat(new TreeSet<>(Coverage.load().libraries().values()))
        .containsExactlyElementsIn(names);
    assertThat(Coverage.load().libraries().keySet()).containsExactlyElementsIn(folders);
  }

  @Test
  void everyCellIsMarkedOrReasoned() throws IOException {
    Coverage coverage = Coverage.load();
    Set<String> marked = marked();
    List<String> reasoned = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    coverage
        .reasons()
        .forEach(
            (client, reasons) -> reasons.keySet().forEach(r -> reasoned.add(client + " " + r)));
    coverage.libraries().keySet().forEach(c -> RULES.forEach(r -> cells.add(c + " " + r)));

    List<String> stated = new ArrayList<>(marked);
    stated.addAll(reasoned);
    for (String rule : coverage.elsewhere().keySet()) {
      List<String> left =
          coverage.libraries().keySet().stream()
              .map(folder -> Coverage.cellOf(folder, rule))
              .filter(cell -> !stated.contains(cell))
              .toList();
      assertWithMessage("what is left of " + rule).that(left).isNotEmpty();
      stated.addAll(left);
    }
    assertWithMessage("marked snippets and the reasons of coverage.txt")
        .that(stated)
        .containsExactlyElementsIn(cells);
  }

  private static Set<String> marked() throws IOException {
    Set<String> marked = new TreeSet<>();
    for (Snippet snippet : Corpus.load()) {
      boolean hasMark = snippet.expected().stream().anyMatch(f -> f.rule().equals(snippet.rule()));
      if (hasMark) {
        marked.add(Coverage.cellOf(snippet.client(), snippet.rule()));
      }
    }
    return marked;
  }

  @Test
  void theDocumentTells() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Library client : Libraries.clients()) {
      pages.put(client.name(), client.page().replaceFirst("^docs/", ""));
    }
    Generated.check("docs/coverage.md", Coverage.load().document(RULES, pages, marked()));
    assertThat(Project.read("docs/coverage.md")).endsWith(Generated.COMMAND);
    assertThat(Project.read("CONTRIBUTING.md")).contains(Generated.COMMAND);
  }

  @Test
  void theListIsStrict() {
    Coverage coverage =
        Coverage.of(
            List.of(
                "# why",
                "",
                "RuleY is not seen: rarely.",
                "a is Library A",
                "RuleX cannot happen: never.",
                "b is B"));
    assertThat(coverage.libraries()).containsExactly("a", "Library A", "b", "B").inOrder();
    assertThat(coverage.reason("a", "RuleX")).isEqualTo("cannot happen: never.");
    assertThat(coverage.reason("b", "RuleX")).isNull();
    assertThat(coverage.document(List.of("RuleX", "RuleY"), Map.of("B", "b.md"), Set.of("a RuleY")))
        .contains("| [B](b.md) | [covered](../testkit/src/test/snippets/RuleX/b) | is not seen |");
    for (String bad : List.of("RuleX: never", "RuleX cannot happen: never.", "a is A")) {
      assertThrows(
          IllegalStateException.class,
          () -> Coverage.of(List.of("a is A", "RuleX cannot happen: never.", bad)));
    }
  }
}
