package io.github.httpvet.testkit;

import io.github.httpvet.core.catalog.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A client's page under {@code docs/clients}. */
record ClientPage(Library library, Markdown page) {

  static ClientPage of(Library library) throws IOException {
    return new ClientPage(library, Markdown.of(library.page()));
  }

  /** The Java examples in a section, which are sources without a package. */
  List<Snippet> examples(String heading) {
    String folder = library.page().replaceFirst("\\.md$", "").replace('-', '_');
    List<Snippet> examples = new ArrayList<>();
    for (String code : page.code(heading)) {
      String name = "pages/" + folder + "/example" + (examples.size() + 1);
      String source = "package " + name.replace('/', '.') + ";\n\n" + code;
      examples.add(new Snippet(name + "/Example.java", source));
    }
    return examples;
  }
}
