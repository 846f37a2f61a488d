package io.github.httpvet.seeds;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.catalog.library.Libraries;
import java.util.ArrayList;
import java.util.List;

/** A shared client is copied for a request, and the copy given a part of its own. */
final class TransportAdded implements Way {

  @Override
  public String name() {
    return "transport-per-request";
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Kept kept : Kept.in(code, Role.CLIENT)) {
      if (kept.isOften(code) && kept.isRequested(code) && kept.isAnswered(code)) {
        for (String copy : copies(code, kept)) {
          // The field has the name of the variable, so that it needs its class or object.
          String text = "\n    %s seeded = %s;".formatted(kept.type(code), kept.name() + copy);
          List<Edit> edits = new ArrayList<>();
          edits.add(Edit.insert(kept.start(code), text));
          kept.uses().forEach(use -> edits.add(Edit.replace(code.span(use.getLeaf()), "seeded")));
          breaks.add(Breaks.at(code, Breaks.TRANSPORT, kept.row(), kept.method(), edits));
        }
      }
    }
    return breaks;
  }

  /** Calls that derive a client with a new part, as the tables name them. */
  private static List<String> copies(Code code, Kept kept) {
    String type = code.erased(kept.variable().asType());
    List<String> copies = new ArrayList<>();
    for (Library library : Libraries.catalog().libraries()) {
      for (Row derives : rows(library, Role.DERIVES, type)) {
        for (Row part : rows(library, Role.SHARES, derives.result())) {
          for (Row made : library.rows()) {
            boolean isPart =
                made.role() == Role.TRANSPORT
                    && made.api().name().equals("<init>")
                    && takes(part, made);
            if (isPart) {
              copies.add(
                  ".%s().%s(new %s()).build()"
                      .formatted(derives.api().name(), part.api().name(), made.api().owner()));
            }
          }
        }
      }
    }
    return copies;
  }

  /** True if the method is named after the part: the tables do not have its parameters. */
  private static boolean takes(Row part, Row made) {
    String type = made.api().owner();
    return type.substring(type.lastIndexOf('.') + 1).equalsIgnoreCase(part.api().name());
  }

  private static List<Row> rows(Library library, Role role, String type) {
    return library.rows().stream()
        .filter(row -> row.role() == role && row.api().owner().equals(type))
        .toList();
  }
}
