package io.github.httpvet.languageserver;

import io.github.httpvet.check.page.ClientPage;
import io.github.httpvet.core.catalog.ClientDefaults;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.library.Libraries;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client does by default: as the tables know it, then as its page says it. */
final class ClientText {

  private ClientText() {}

  /**
   * Markdown about a client.
   *
   * @param type its canonical name in the tables
   */
  static Optional<String> of(String type) {
    return Libraries.clients().stream()
        .filter(library -> library.kinds().containsKey(type))
        .findFirst()
        .map(library -> text(library, type));
  }

  private static String text(Library library, String type) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(type.substring(type.lastIndexOf('.') + 1)).append("** of ");
    text.append(library.name()).append(", ").append(library.versions()).append("\n\n");
    ClientDefaults defaults = ClientDefaults.of(library, type);
    line("Bounded by default", defaults.bounded(), text);
    line("Not bounded by default", defaults.open(), text);
    ClientPage.of(library).byDefault().ifPresent(text::append);
    return text.toString().strip();
  }

  private static void line(String label, Set<Phase> phases, StringBuilder text) {
    if (!phases.isEmpty()) {
      text.append(label).append(": ");
      text.append(phases.stream().map(Phase::word).collect(Collectors.joining(", ")));
      text.append(".\n\n");
    }
  }
}
