package io.github.httpvet.check.page;

import io.github.httpvet.check.text.Columns;
import io.github.httpvet.check.text.Grid;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.check.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Lays a page out in lines of text. */
final class PageText extends AbstractVisitor {

  private static final String CODE_INDENT = "    ";

  private final int width;
  private final Paint paint;
  private final InlineText inline;
  private final List<String> lines = new ArrayList<>();

  PageText(int width, Paint paint) {
    this.width = width;
    this.paint = paint;
    this.inline = new InlineText(paint);
  }

  String render(Node document) {
    document.accept(this);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  @Override
  public void visit(Heading heading) {
    apart();
    if (heading.getLevel() > 1 && lines.size() > 1) {
      lines.add("");
    }
    List<String> title = inline.bold(heading, width);
    lines.addAll(title);
    if (paint == Paint.NONE) {
      String line = heading.getLevel() == 1 ? "=" : "-";
      lines.add(line.repeat(Columns.of(title.get(title.size() - 1))));
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    apart();
    lines.addAll(Wrap.lines(inline.of(paragraph), width));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral());
  }

  private void code(String literal) {
    apart();
    literal.lines().forEach(line -> lines.add(line.isEmpty() ? "" : CODE_INDENT + painted(line)));
  }

  private String painted(String line) {
    int comment = line.indexOf("// ");
    return comment < 0 ? line : line.substring(0, comment) + paint.dim(line.substring(comment));
  }

  @Override
  public void visit(BulletList list) {
    items(list, list.isTight(), 0);
  }

  @Override
  public void visit(OrderedList list) {
    items(
        list,
        list.isTight(),
        list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
  }

  private void items(Node list, boolean tight, int first) {
    apart();
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!tight && number > first) {
        apart();
      }
      String mark = first == 0 ? "- " : number + ". ";
      inner((ListItem) item, mark);
      number++;
    }
  }

  private void inner(Node node, String mark) {
    PageText part = new PageText(width - mark.length(), paint);
    part.visitChildren(node);
    String start = mark;
    for (String line : part.lines) {
      lines.add((start + line).stripTrailing());
      start = " ".repeat(mark.length());
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    apart();
    inner(quote, "  ");
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      apart();
      Grid grid = new Grid();
      rows(block, grid);
      lines.addAll(grid.lines(width));
    }
  }

  private void rows(Node parent, Grid grid) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow row) {
        cells(row, parent instanceof TableHead, grid);
      } else {
        rows(child, grid);
      }
    }
  }

  private void cells(TableRow row, boolean head, Grid grid) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(head ? inline.bold(cell) : inline.of(cell));
      }
    }
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      grid.row(cells);
    }
  }

  private void apart() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }
}
