package io.github.httpvet.languageserver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the editor offers at a place, for each finding there. */
final class Actions {

  /** In the order of the menu; what mends a finding belongs before what hides it. */
  private static final List<FindingAction> ALL =
      List.of(new FixAction(), new SuppressAction(), new ExplainAction());

  private final Diagnostics diagnostics;
  private final boolean isVersioned;

  /** For an editor, as {@link Checked#edit} has it. */
  Actions(Diagnostics diagnostics, boolean isVersioned) {
    this.diagnostics = diagnostics;
    this.isVersioned = isVersioned;
  }

  List<Either<Command, CodeAction>> at(Checked checked, CodeActionParams asked) {
    List<Either<Command, CodeAction>> all = new ArrayList<>();
    if (isAskedFor(asked.getContext().getOnly())) {
      checked.outcome().shown().stream()
          .filter(one -> meets(one, asked.getRange()))
          .forEach(one -> add(one, checked, all));
    }
    return all;
  }

  private static boolean meets(Shown one, Range range) {
    return Places.meet(Diagnostics.range(one.hit()), range);
  }

  private void add(Shown one, Checked checked, List<Either<Command, CodeAction>> all) {
    for (FindingAction action : ALL) {
      action
          .about(one, checked, isVersioned)
          .ifPresent(
              offered -> {
                offered.setKind(CodeActionKind.QuickFix);
                offered.setDiagnostics(List.of(diagnostics.of(one, checked.uri())));
                all.add(Either.forRight(offered));
              });
    }
  }

  /** A kind stands for those below it, too; the empty one for all. */
  private static boolean isAskedFor(List<String> kinds) {
    return kinds == null
        || kinds.stream().anyMatch(kind -> kind.isEmpty() || CodeActionKind.QuickFix.equals(kind));
  }
}
