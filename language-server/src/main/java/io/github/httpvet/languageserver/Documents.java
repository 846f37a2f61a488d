package io.github.httpvet.languageserver;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor tells and asks about open files. */
final class Documents implements TextDocumentService {

  private final OpenFiles files;
  private Actions actions = new Actions(new Diagnostics(true), false);

  Documents(OpenFiles files) {
    this.files = files;
  }

  void offer(Actions offered) {
    actions = offered;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem opened = params.getTextDocument();
    Uris.path(opened.getUri())
        .filter(
            path ->
                String.valueOf(path.getFileName()).endsWith(".java") || KeyInspection.isFor(path))
        .map(path -> new Document(opened.getUri(), path, opened.getText(), opened.getVersion()))
        .ifPresent(files::open);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Uris.path(params.getTextDocument().getUri())
        .flatMap(files::document)
        .ifPresent(
            document -> {
              Integer version = params.getTextDocument().getVersion();
              document.change(params.getContentChanges(), version == null ? 0 : version);
              files.changed(document);
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Uris.path(params.getTextDocument().getUri()).ifPresent(files::close);
  }

  /** Other files may have been saved or written with it. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    files.readAgain(Uris.path(params.getTextDocument().getUri()).stream().toList());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return files
        .checked(params.getTextDocument().getUri())
        .thenApply(checked -> checked.map(found -> actions.at(found, params)).orElse(List.of()));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return files
        .checked(params.getTextDocument().getUri())
        .thenApply(
            checked ->
                checked.flatMap(found -> Hovers.at(found, params.getPosition())).orElse(null));
  }
}
