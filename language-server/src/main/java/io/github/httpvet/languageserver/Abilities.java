package io.github.httpvet.languageserver;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the editor can do; what it does not tell it cannot.
 *
 * @param asked it can be asked for settings
 * @param watches it can be made to tell of changed files
 * @param pushes it can be made to tell of changed settings
 * @param versions it checks the version of a document that it is to edit
 * @param related it shows further places of a finding
 */
record Abilities(
    boolean asked, boolean watches, boolean pushes, boolean versions, boolean related) {

  static Abilities of(ClientCapabilities client) {
    Optional<ClientCapabilities> all = Optional.ofNullable(client);
    Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
    Optional<TextDocumentClientCapabilities> document =
        all.map(ClientCapabilities::getTextDocument);
    return new Abilities(
        is(workspace, WorkspaceClientCapabilities::getConfiguration),
        is(
            workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
            files -> files.getDynamicRegistration()),
        is(
            workspace.map(WorkspaceClientCapabilities::getDidChangeConfiguration),
            settings -> settings.getDynamicRegistration()),
        is(
            workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit),
            edit -> edit.getDocumentChanges()),
        is(
            document.map(TextDocumentClientCapabilities::getPublishDiagnostics),
            shown -> shown.getRelatedInformation()));
  }

  private static <T> boolean is(Optional<T> part, Function<T, Boolean> flag) {
    return part.map(flag).orElse(false);
  }
}
