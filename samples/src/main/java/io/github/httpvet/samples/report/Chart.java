package io.github.httpvet.samples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/** Draws the client's sockets over the calls, bad against good. */
final class Chart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int FEW = 10;
  private static final Color BAD = new Color(0xB3261E);
  private static final Color GOOD = new Color(0x1B6E3C);
  private static final Color INK = new Color(0x333333);
  private static final Color GRID = new Color(0xE2E2E2);
  private static final String FAMILY = "SansSerif";
  private static final String CLIENT = "client ";
  private static final String WAITING = "client TIME_WAIT";
  private static final Pattern NUMBERS =
      Pattern.compile(" (?:d|x|y|x1|x2|y1|y2|width|height)='[^']*'");
  private static final BasicStroke SOLID = new BasicStroke(2.5f);
  private static final BasicStroke DASHED =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

  private final Evidence bad;
  private final Evidence good;

  private Chart(Evidence bad, Evidence good) {
    this.bad = bad;
    this.good = good;
  }

  /** The chart of a pair as the text of an SVG file. */
  static String svg(Evidence bad, Evidence good) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    // Names made from the time of day would make each drawing another one.
    graphics.setDefsKeyPrefix("c");
    new Chart(bad, good).chart().draw(graphics, new Rectangle(WIDTH, HEIGHT));
    return compact(graphics.getSVGElement()) + "\n";
  }

  /** The whole picture is clipped at its edges anyway, and nobody sees more than a tenth. */
  private static String compact(String svg) {
    return NUMBERS
        .matcher(svg.replace(" clip-path='url(#cclip-0)'", ""))
        .replaceAll(found -> found.group().replaceAll("(\\d\\.\\d)\\d+", "$1"));
  }

  private JFreeChart chart() {
    List<Line> lines = lines();
    XYSeriesCollection data = new XYSeriesCollection();
    lines.forEach(line -> data.addSeries(line.points()));
    XYPlot plot = new XYPlot(data, calls(), sockets(lines), renderer(lines));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    ends(plot);
    JFreeChart chart = new JFreeChart(null, null, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(10, 10, 6, 16));
    title(chart, bad.subject() + ", " + bad.client() + ": " + bad.situation(), Font.BOLD, 14);
    title(chart, "sockets of the client after each call; " + versions(), Font.PLAIN, 11);
    chart.getLegend().setPosition(RectangleEdge.BOTTOM);
    chart.getLegend().setFrame(BlockBorder.NONE);
    plot.setFixedLegendItems(legend(lines));
    chart.getLegend().setItemFont(new Font(FAMILY, Font.PLAIN, 12));
    chart.getLegend().setItemPaint(INK);
    return chart;
  }

  private String versions() {
    List<String> libraries = bad.environment().libraries();
    return libraries.isEmpty()
        ? "JDK " + bad.environment().jdk().replaceFirst(".* ", "").replaceFirst("-.*", "")
        : String.join(", ", libraries);
  }

  private static LegendItemCollection legend(List<Line> lines) {
    LegendItemCollection legend = new LegendItemCollection();
    for (Line line : lines) {
      legend.add(
          new LegendItem(
              line.name() + "  ",
              null,
              null,
              null,
              new Line2D.Double(-12, 0, 12, 0),
              line.dashed() ? DASHED : SOLID,
              line.color()));
    }
    return legend;
  }

  private static void title(JFreeChart chart, String text, int style, int size) {
    TextTitle title = new TextTitle(text, new Font(FAMILY, style, size));
    title.setPaint(INK);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPosition(RectangleEdge.TOP);
    title.setPadding(0, 4, 4, 0);
    chart.addSubtitle(title);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Evidence half : List.of(bad, good)) {
      Color color = half == bad ? BAD : GOOD;
      lines.add(new Line(open(half), half.half() + ": " + openStates(half), color, false));
      if (waiting(half).getMaxY() > 0) {
        lines.add(new Line(waiting(half), half.half() + ": " + last(half, WAITING), color, true));
      }
    }
    return lines;
  }

  /** Sockets that the process has. */
  private static XYSeries open(Evidence evidence) {
    return series(evidence, name -> name.startsWith(CLIENT) && !name.equals(WAITING));
  }

  /** Sockets that nobody has any more, whose ports are still taken. */
  private static XYSeries waiting(Evidence evidence) {
    return series(evidence, WAITING::equals);
  }

  private static XYSeries series(Evidence evidence, Predicate<String> counted) {
    XYSeries series = new XYSeries(evidence.half() + counted.test(WAITING));
    series.add(0, 0);
    List<Integer> calls = evidence.series().calls();
    for (int index = 0; index < calls.size(); index++) {
      int look = index;
      int sockets =
          evidence.series().sockets().entrySet().stream()
              .filter(entry -> counted.test(entry.getKey()))
              .mapToInt(entry -> entry.getValue().get(look))
              .sum();
      series.add(calls.get(index).intValue(), sockets);
    }
    return series;
  }

  /** The states at the end in words, without those that nobody has any more. */
  private static String openStates(Evidence evidence) {
    List<String> states =
        evidence.sockets().keySet().stream()
            .filter(name -> name.startsWith(CLIENT) && !name.equals(WAITING))
            .map(name -> last(evidence, name))
            .toList();
    return states.isEmpty() ? "none open" : String.join(", ", states);
  }

  private static String last(Evidence evidence, String name) {
    return evidence.sockets().getOrDefault(name, 0) + name.substring(CLIENT.length() - 1);
  }

  /** What is drawn as one line. */
  private record Line(XYSeries points, String name, Color color, boolean dashed) {}

  private NumberAxis calls() {
    NumberAxis axis = axis("calls");
    int calls = shown();
    if (calls > FEW) {
      axis.setTickUnit(new NumberTickUnit(step(calls)));
    }
    axis.setRange(0, calls * 1.02);
    return axis;
  }

  private static NumberAxis sockets(List<Line> lines) {
    NumberAxis axis = axis(null);
    axis.setAutoRangeIncludesZero(true);
    double highest = lines.stream().mapToDouble(line -> line.points().getMaxY()).max().orElse(0);
    axis.setRange(0, Math.max(2, highest * 1.12));
    return axis;
  }

  /** A half with a great many calls is cut off, where the other one has few. */
  private int shown() {
    int fewer = Math.min(bad.calls(), good.calls());
    int more = Math.max(bad.calls(), good.calls());
    return more > 10 * fewer ? fewer : more;
  }

  /** So that there are about five ticks. */
  private static double step(int calls) {
    double step = Math.pow(10, Math.floor(Math.log10(calls)));
    return calls / step > 4 ? step : step / 2;
  }

  private static NumberAxis axis(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setMinorTickMarksVisible(false);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setLabelFont(new Font(FAMILY, Font.PLAIN, 12));
    axis.setTickLabelFont(new Font(FAMILY, Font.PLAIN, 11));
    axis.setLabelPaint(INK);
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(INK);
    return axis;
  }

  private static XYLineAndShapeRenderer renderer(List<Line> lines) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int index = 0; index < lines.size(); index++) {
      renderer.setSeriesPaint(index, lines.get(index).color());
      renderer.setSeriesStroke(index, lines.get(index).dashed() ? DASHED : SOLID);
    }
    return renderer;
  }

  /** Says where a line ends because a call did not come back. */
  private void ends(XYPlot plot) {
    for (Evidence half : List.of(bad, good)) {
      if (half.returned() < half.calls()) {
        int call = half.returned() + 1;
        XYTextAnnotation text =
            new XYTextAnnotation(
                "  call " + call + " does not come back", call, open(half).getMaxY());
        text.setTextAnchor(TextAnchor.TOP_LEFT);
        text.setFont(new Font(FAMILY, Font.PLAIN, 12));
        text.setPaint(half == bad ? BAD : GOOD);
        plot.addAnnotation(text);
      }
    }
  }
}
