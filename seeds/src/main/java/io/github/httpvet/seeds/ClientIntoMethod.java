package io.github.httpvet.seeds;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A client moves from its field into a method that has it answer requests. */
final class ClientIntoMethod implements Way {

  private enum Kind {
    /** A variable of the method. */
    VARIABLE("client-into-method"),
    /** Made where it is used. */
    INLINED("client-inlined"),
    /** Made by a method that gives a new one each time. */
    HELPER("client-from-helper"),
    /** Made by a function in a field. */
    SUPPLIER("client-from-supplier");

    private final String way;

    Kind(String way) {
      this.way = way;
    }
  }

  private final Kind kind;

  private ClientIntoMethod(Kind kind) {
    this.kind = kind;
  }

  static List<Way> all() {
    List<Way> ways = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      ways.add(new ClientIntoMethod(kind));
    }
    return ways;
  }

  @Override
  public String name() {
    return kind.way;
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Kept kept : Kept.in(code, Role.CLIENT)) {
      // With more than one use each would have a client of its own.
      boolean fits = kind != Kind.INLINED || kept.uses().size() == 1;
      if (fits && kept.isOften(code) && kept.isRequested(code) && kept.isAnswered(code)) {
        breaks.add(Breaks.at(code, Breaks.CLIENT, kept.row(), kept.method(), edits(code, kept)));
      }
    }
    return breaks;
  }

  private List<Edit> edits(Code code, Kept kept) {
    String variable = kept.variable(code);
    List<Edit> edits = new ArrayList<>();
    if (kind == Kind.VARIABLE) {
      edits.add(Edit.insert(kept.start(code), "\n    " + variable));
      edits.addAll(kept.renamed(code, code.span(kept.method().getLeaf())));
      return edits;
    }
    if (kind == Kind.INLINED) {
      TreePath use = kept.uses().get(0);
      edits.add(Edit.replace(code.span(use.getLeaf()), kept.made(code)));
      return edits;
    }
    edits.addAll(kept.renamed(code, code.span(kept.method().getLeaf())));
    String start = isStatic(kept) ? "\n  private static " : "\n  private ";
    int place = code.end(kept.method().getLeaf());
    String given;
    if (kind == Kind.HELPER) {
      given = "seeded()";
      edits.add(
          Edit.insert(
              place,
              "\n"
                  + start
                  + kept.type(code)
                  + " seeded() {\n    return "
                  + kept.init(code)
                  + ";\n  }"));
    } else {
      given = "seeded.get()";
      edits.add(
          Edit.insert(
              place,
              "\n"
                  + start
                  + "final java.util.function.Supplier<"
                  + kept.type(code)
                  + "> seeded = () -> "
                  + kept.init(code)
                  + ";"));
    }
    edits.add(
        Edit.insert(
            kept.start(code),
            "\n    " + kept.type(code) + " " + kept.name() + " = " + given + ";"));
    return edits;
  }

  private static boolean isStatic(Kept kept) {
    return ((MethodTree) kept.method().getLeaf())
        .getModifiers()
        .getFlags()
        .contains(Modifier.STATIC);
  }
}
