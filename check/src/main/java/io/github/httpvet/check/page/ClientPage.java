package io.github.httpvet.check.page;

import io.github.httpvet.core.catalog.Library;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a client library. */
public final class ClientPage {

  private static final Pattern BY_DEFAULT =
      Pattern.compile("^## By default\\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private final String source;
  private final String path;

  private ClientPage(String source, String path) {
    this.source = source;
    this.path = path;
  }

  /** The page of a library; of one without, empty. */
  public static ClientPage of(Library library) {
    String name = library.page().substring(library.page().lastIndexOf('/') + 1);
    return new ClientPage(Packed.read("clients/" + name).orElse(""), library.page());
  }

  /** What holds for a client that nothing was set on: Markdown, with tables. */
  public Optional<String> byDefault() {
    Matcher matcher = BY_DEFAULT.matcher(source);
    return matcher.find()
        ? Optional.of(Packed.markdown(matcher.group(1).strip(), path))
        : Optional.empty();
  }
}
