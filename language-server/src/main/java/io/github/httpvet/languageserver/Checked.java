package io.github.httpvet.languageserver;

import io.github.httpvet.core.finding.Edit;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** A document's text of some version, and what was found in it. */
record Checked(String uri, int version, Outcome outcome) {

  /**
   * Changes of the checked text as an edit of the editor.
   *
   * @param isVersioned true if the editor can tell by the version that it has another text by now
   */
  WorkspaceEdit edit(List<Edit> changes, boolean isVersioned) {
    List<TextEdit> edits = changes.stream().map(this::edit).toList();
    if (!isVersioned) {
      return new WorkspaceEdit(Map.of(uri, edits));
    }
    VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier(uri, version);
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, edits))));
  }

  private TextEdit edit(Edit change) {
    return new TextEdit(Places.range(outcome.lines(), change.start(), change.end()), change.text());
  }
}
