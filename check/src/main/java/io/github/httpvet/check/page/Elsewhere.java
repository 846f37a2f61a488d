package io.github.httpvet.check.page;

import io.github.httpvet.core.rules.PublishedPages;
import java.net.URI;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Makes a page fit to be read away from the project: links to its files become links to what is
 * published, or plain text; a picture becomes a word; markup for other tools goes.
 */
final class Elsewhere extends AbstractVisitor {

  private final URI page;
  private final boolean tellsOfCharts;

  /**
   * Takes the page's path in the project.
   *
   * @param tellsOfCharts false if the charts are shown by other means
   */
  Elsewhere(String path, boolean tellsOfCharts) {
    this.page = URI.create(path);
    this.tellsOfCharts = tellsOfCharts;
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String target = link.getDestination();
    if (target.startsWith("https:") || target.startsWith("http:")) {
      return;
    }
    Optional<String> published = PublishedPages.of(page.resolve(target).toString());
    if (published.isPresent()) {
      link.setDestination(published.get());
    } else if (target.endsWith(".svg")) {
      removeItem(link);
    } else {
      unwrap(link);
    }
  }

  /** Takes a link out of a list with commas. */
  private static void removeItem(Link link) {
    if (link.getPrevious() instanceof Text text && text.getLiteral().endsWith(", ")) {
      text.setLiteral(text.getLiteral().substring(0, text.getLiteral().length() - 2));
    }
    link.unlink();
  }

  private static void unwrap(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  @Override
  public void visit(Image image) {
    if (tellsOfCharts) {
      image.insertBefore(word(image));
    }
    image.unlink();
  }

  private static Text word(Image image) {
    return new Text("(A chart is left out here: " + lower(alternative(image)) + ".)");
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? "it has no title"
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String alternative(Image image) {
    StringBuilder text = new StringBuilder();
    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
      text.append(child instanceof Text part ? part.getLiteral() : "");
    }
    return text.toString();
  }

  @Override
  public void visit(HtmlBlock block) {
    // A fold's title is all that such a block has to say.
    String text = block.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", " ").strip();
    if (!text.isEmpty()) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(text));
      block.insertBefore(paragraph);
    }
    block.unlink();
  }

  @Override
  public void visit(HtmlInline markup) {
    markup.unlink();
  }
}
