package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;

/** Mends the finding, where a mend is local. */
final class FixAction implements FindingAction {

  @Override
  public Optional<CodeAction> about(Shown finding, Checked checked, boolean isVersioned) {
    return finding.hit().fixes().stream()
        .findFirst()
        .map(
            fix -> {
              CodeAction action = new CodeAction(fix.title());
              action.setEdit(
                  checked.edit(fix.changes().stream().map(Hit.Change::edit).toList(), isVersioned));
              action.setIsPreferred(true);
              return action;
            });
  }
}
