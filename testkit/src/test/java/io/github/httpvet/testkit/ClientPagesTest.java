package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is a page for each client, and it says what the tables say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientPagesTest {

  private static final String CORRECT = "In code";
  private static final List<String> HEADINGS =
      List.of(
          "By default",
          "Who closes",
          "What bounds a call",
          "What is shared",
          "Versions",
          CORRECT,
          "What httpvet knows",
          "Sources");

  List<Library> clients() {
    return Libraries.clients();
  }

  List<Engine> engines() {
    return Examples.engines();
  }

  @Test
  void everyClientHasAPage() throws IOException {
    try (Stream<Path> files = Files.list(Project.ROOT.resolve("docs").resolve("clients"))) {
      assertThat(files.map(file -> Project.ROOT.relativize(file).toString().replace('\\', '/')))
          .containsExactlyElementsIn(clients().stream().map(Library::page).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void pageSaysWhatTheTableSays(Library client) throws IOException {
    Markdown page = ClientPage.of(client).page();
    assertThat(page.title()).isEqualTo("# " + client.name());
    assertThat(page.headings()).containsExactlyElementsIn(HEADINGS).inOrder();
    assertThat(page.section("What httpvet knows")).contains("<!-- generated -->");
    Generated.check(client.page(), new ClientTable(client).toString());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void correctCodeIsSilent(Engine engine) throws IOException {
    List<Snippet> examples = new ArrayList<>();
    for (Library client : clients()) {
      List<Snippet> own = ClientPage.of(client).examples(CORRECT);
      assertWithMessage(client.name()).that(own).isNotEmpty();
      examples.addAll(own);
    }
    assertThat(Examples.run(engine, examples)).isEmpty();
  }

  /** Spring Boot's builder is a way to a client of another table, and has no page of its own. */
  @Test
  void boundsAreThoseOfTheTables() throws IOException {
    List<Library> libraries =
        Libraries.catalog().libraries().stream()
            .filter(
                library ->
                    !library.mentions().isEmpty() || library.name().startsWith("Spring Boot"))
            .toList();
    String bounds = new BoundsTable(libraries, Coverage.load()).toString();
    Generated.check("docs/bounds.md", bounds);
    String settings = bounds.substring(bounds.indexOf("## What bounds it"));
    for (Library library : clients()) {
      assertThat(settings).contains("\n| [" + library.name() + "](clients/");
    }
  }

  @Test
  void readmeListsTheClients() throws IOException {
    StringBuilder list = new StringBuilder("| client | versions |\n| --- | --- |\n");
    for (Library client : clients()) {
      list.append("| [%s](%s) | ".formatted(client.name(), client.page()))
          .append(client.versions())
          .append(" |\n");
    }
    Generated.check("README.md", list.toString());
  }
}
