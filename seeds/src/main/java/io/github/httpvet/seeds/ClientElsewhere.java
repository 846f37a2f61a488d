package io.github.httpvet.seeds;

import io.github.httpvet.core.catalog.Role;
import java.util.ArrayList;
import java.util.List;

/** A client moves from its field into a method of another file, which makes one for each caller. */
final class ClientElsewhere implements Way {

  @Override
  public String name() {
    return "client-from-other-file";
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Kept kept : Kept.in(code, Role.CLIENT)) {
      if (kept.isOften(code) && kept.isRequested(code) && kept.isAnswered(code)) {
        List<Edit> edits = new ArrayList<>(kept.renamed(code, code.span(kept.method().getLeaf())));
        edits.add(
            Edit.insert(
                kept.start(code),
                "\n    " + kept.type(code) + " " + kept.name() + " = Seeded.client();"));
        String factory =
            "  static %s client() {\n    return %s;\n  }\n"
                .formatted(kept.type(code), kept.init(code));
        breaks.add(
            Breaks.at(code, Breaks.CLIENT, kept.row(), kept.method(), edits)
                .with(code.beside("Seeded", factory)));
      }
    }
    return breaks;
  }
}
