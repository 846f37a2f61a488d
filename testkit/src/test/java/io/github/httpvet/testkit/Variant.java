package io.github.httpvet.testkit;

import java.util.Locale;
import java.util.Optional;

/** Another way to write the same program, line by line. */
enum Variant {
  /** Extra parentheses around values. */
  PARENTHESES {
    @Override
    String rewrite(Snippet snippet, Attributed attributed) {
      return Parentheses.add(snippet, attributed);
    }
  },

  /** Qualified names, no imports. */
  QUALIFIED {
    @Override
    String rewrite(Snippet snippet, Attributed attributed) {
      return QualifiedNames.use(snippet, attributed);
    }
  },

  /** {@code var} for the types of locals. */
  VAR {
    @Override
    String rewrite(Snippet snippet, Attributed attributed) {
      return VarLocals.use(snippet, attributed);
    }
  },

  /** Imports on demand. */
  STAR {
    @Override
    String rewrite(Snippet snippet, Attributed attributed) {
      return StarImports.use(snippet.text());
    }
  },

  /** Carriage returns at the line ends. */
  CRLF {
    @Override
    String rewrite(Snippet snippet, Attributed attributed) {
      return snippet.text().replace("\n", "\r\n");
    }
  };

  /** The text rewritten, or the same text if there is nothing to rewrite. */
  abstract String rewrite(Snippet snippet, Attributed attributed);

  /** The variant's snippet in a package of its own, or nothing if it does not apply. */
  Optional<Snippet> of(Snippet snippet, Attributed attributed) {
    String text = rewrite(snippet, attributed);
    if (text.equals(snippet.text())) {
      return Optional.empty();
    }
    String moved = text.replaceFirst("package snippets\\.", "package snippets." + folder() + ".");
    return Optional.of(new Snippet(folder() + "/" + snippet.path(), moved));
  }

  /** What the paths of its snippets start with. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
