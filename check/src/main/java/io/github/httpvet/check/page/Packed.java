package io.github.httpvet.check.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The project's pages that are packed with the program. */
final class Packed {

  static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private Packed() {}

  static Optional<String> read(String name) {
    try (InputStream in = Packed.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Markdown to be read away from the project. */
  static String markdown(String source, String path) {
    Node document = PARSER.parse(source);
    document.accept(new Elsewhere(path, true));
    return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(document).strip()
        + "\n";
  }
}
