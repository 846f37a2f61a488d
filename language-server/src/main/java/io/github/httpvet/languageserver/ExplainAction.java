package io.github.httpvet.languageserver;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;

/** Shows the rule's page. */
final class ExplainAction implements FindingAction {

  /** The command, whose one argument is the name of a rule and whose result is Markdown. */
  static final String COMMAND = "httpvet.explain";

  @Override
  public Optional<CodeAction> about(Shown finding, Checked checked, boolean isVersioned) {
    String rule = finding.hit().rule().name();
    CodeAction action = new CodeAction("Explain " + rule);
    action.setCommand(new Command(action.getTitle(), COMMAND, List.of(rule)));
    return Optional.of(action);
  }
}
