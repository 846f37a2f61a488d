package io.github.httpvet.check.page;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Finds the first picture of a page. */
final class Charts extends AbstractVisitor {

  private String found;

  private Charts() {}

  /** The file's name without its folder. */
  static Optional<String> first(Node document) {
    Charts charts = new Charts();
    document.accept(charts);
    return Optional.ofNullable(charts.found);
  }

  @Override
  public void visit(Image image) {
    String file = image.getDestination();
    if (found == null && file.endsWith(".svg")) {
      found = file.substring(file.lastIndexOf('/') + 1);
    }
  }
}
