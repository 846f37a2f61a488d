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

  private final Session session;
  private Actions actions = new Actions(new Diagnostics(true), false);

  Documents(Session session) {
    this.session = session;
  }

  void offer(Actions offered) {
    actions = offered;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem opened = params.getTextDocument();
    Uris.path(opened.getUri())
        .filter(path -> String.valueOf(path.getFileName()).endsWith(".java"))
        .map(path -> new Document(opened.getUri(), path, opened.getText(), opened.getVersion()))
        .ifPresent(session::open);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Uris.path(params.getTextDocument().getUri())
        .flatMap(session::document)
        .ifPresent(
            document -> {
              Integer version = params.getTextDocument().getVersion();
              document.change(params.getContentChanges(), version == null ? 0 : version);
              session.changed(document);
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Uris.path(params.getTextDocument().getUri()).ifPresent(session::close);
  }

  /** Other files may have been saved or written with it. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    session.readAgain(false);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return session
        .checked(params.getTextDocument().getUri())
        .thenApply(checked -> checked.map(found -> actions.at(found, params)).orElse(List.of()));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return session
        .checked(params.getTextDocument().getUri())
        .thenApply(
            checked ->
                checked.flatMap(found -> Hovers.at(found, params.getPosition())).orElse(null));
  }
}
