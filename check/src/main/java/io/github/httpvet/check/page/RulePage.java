package io.github.httpvet.check.page;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** The page of a rule, whole, for readers who do not have the project's sources. */
public final class RulePage {

  private final String source;
  private final String path;

  private RulePage(String source, String path) {
    this.source = source;
    this.path = path;
  }

  /** The page of a rule; of a rule without one, what its metadata tells. */
  public static RulePage of(RuleInfo rule) {
    String packed = Packed.read("rules/" + rule.name() + ".md").orElseGet(() -> shortPage(rule));
    return new RulePage(packed, rule.page());
  }

  private static String shortPage(RuleInfo rule) {
    return "# " + rule.name() + "\n\n" + rule.summary() + ".\n\n" + rule.explanation() + "\n";
  }

  /** Markdown with tables; pictures are left out, and links that lead nowhere are only text. */
  public String markdown() {
    return Packed.markdown(source, path);
  }

  /**
   * Text in lines.
   *
   * @param width in columns; code and words that are longer go beyond it
   */
  public String text(int width, Paint paint) {
    return new PageText(width, paint).render(document(true));
  }

  /** A fragment of HTML without scripts, styles and pictures. */
  public String html() {
    return HtmlRenderer.builder()
        .extensions(Packed.EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .build()
        .render(document(false));
  }

  /** The page's chart as an SVG document, or empty if it has none. */
  public Optional<String> chart() {
    return Charts.first(Packed.PARSER.parse(source))
        .flatMap(name -> Packed.read("evidence/" + name));
  }

  private Node document(boolean tellsOfCharts) {
    Node document = Packed.PARSER.parse(source);
    document.accept(new Elsewhere(path, tellsOfCharts));
    return document;
  }
}
