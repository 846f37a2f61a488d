package io.github.httpvet.languageserver;

import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;

/** Something that the editor offers about a finding, with a title, an edit or a command. */
interface FindingAction {

  /**
   * What is offered; empty if it cannot be done about this one.
   *
   * @param checked the document that the finding is in
   * @param isVersioned as for {@link Checked#edit}
   */
  Optional<CodeAction> about(Shown finding, Checked checked, boolean isVersioned);
}
