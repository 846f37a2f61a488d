package io.github.httpvet.languageserver;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;

/** Adds {@code @SuppressWarnings} with the rule's name. */
final class SuppressAction implements FindingAction {

  @Override
  public Optional<CodeAction> about(Shown finding, Checked checked, boolean isVersioned) {
    return finding
        .suppression()
        .map(
            change -> {
              CodeAction action =
                  new CodeAction("Suppress " + finding.hit().rule().name() + " here");
              action.setEdit(checked.edit(List.of(change), isVersioned));
              return action;
            });
  }
}
