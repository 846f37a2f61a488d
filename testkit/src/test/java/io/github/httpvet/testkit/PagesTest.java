package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says is what the code does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final List<String> HEADINGS =
      List.of("Problem", "Fix", "Not reported", "Options", "Suppression", "Sources");

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("<([a-z.]+)>([^<]+)</\\1>");

  /** A finding as the command line, javac or PMD print it. */
  private static final Pattern SHOWN =
      Pattern.compile("(\\w+)(?:\\.java)?:\\[?(\\d+).*?(?:\\[|Rule:)(Http\\w+)");

  List<RulePage> pages() throws IOException {
    List<RulePage> pages = new ArrayList<>();
    for (RuleInfo rule : Vet.rules()) {
      pages.add(RulePage.of(rule));
    }
    return pages;
  }

  List<Engine> engines() {
    return Examples.engines();
  }

  @Test
  void everyPageIsOfARule() throws IOException {
    try (Stream<Path> files = Files.list(Project.ROOT.resolve("docs").resolve("rules"))) {
      assertThat(files.map(file -> Project.ROOT.relativize(file).toString().replace('\\', '/')))
          .containsExactlyElementsIn(Vet.rules().stream().map(RuleInfo::page).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageSaysWhatTheRuleSays(RulePage page) {
    RuleInfo rule = page.rule();
    String options = rule.options().stream().map(o -> code(o.name())).collect(joined());
    assertThat(page.page().title()).isEqualTo("# " + rule.name());
    assertThat(page.page().summary()).isEqualTo(rule.summary() + ".");
    assertThat(page.page().headings()).containsExactlyElementsIn(HEADINGS).inOrder();
    assertThat(page.page().rows(""))
        .containsExactly(
            List.of("Engines", "javac, Error Prone, PMD, command line"),
            List.of(
                "Severity",
                "warning (PMD priority 3), " + (rule.onByDefault() ? "on" : "off") + " by default"),
            List.of("Since", "0.1.0"),
            List.of("Options", options.isEmpty() ? "none" : options))
        .inOrder();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageListsTheOptions(RulePage page) {
    List<List<String>> rows = new ArrayList<>();
    for (Option option : page.rule().options()) {
      String values = option.values().stream().map(PagesTest::code).collect(joined());
      rows.add(
          List.of(
              code(option.name()),
              code(option.defaultValue()),
              option.isList() ? values + "; several with commas between" : values,
              option.summary()));
    }
    assertThat(page.page().rows("Options")).containsExactlyElementsIn(rows).inOrder();
    if (rows.isEmpty()) {
      assertThat(page.page().section("Options")).contains("None.");
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void examplesShowWhatTheRuleReports(Engine engine) throws IOException {
    for (RulePage page : pages()) {
      List<Snippet> problems = page.examples("Problem");
      assertWithMessage(page.page().title()).that(problems).isNotEmpty();
      List<Fact> expected = problems.stream().map(example -> marked(page, example)).toList();
      assertThat(run(engine, page, problems)).containsExactlyElementsIn(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void fixesAreSilent(Engine engine) throws IOException {
    for (RulePage page : pages()) {
      List<Snippet> fixes = page.examples("Fix");
      assertWithMessage(page.page().title()).that(fixes).isNotEmpty();
      assertThat(run(engine, page, fixes)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void suppressionsHideOneFindingEach(Engine engine) throws IOException {
    for (RulePage page : pages()) {
      List<Snippet> examples = page.examples("Suppression");
      assertWithMessage(page.page().title()).that(examples).isNotEmpty();
      assertThat(run(engine, page, examples)).isEmpty();
      List<Fact> hidden =
          run(engine, page, examples.stream().map(PagesTest::unsuppressed).toList());
      assertThat(hidden).hasSize(examples.size());
      assertThat(hidden.stream().map(Fact::rule).distinct()).containsExactly(page.rule().name());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : Project.pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*", "");
        if (URI.create(target).getScheme() == null
            && !target.isEmpty()
            && !Files.exists(page.resolveSibling(target))) {
          broken.add(page + ": " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void readmeListsTheRules() throws IOException {
    String readme = Project.read("README.md");
    for (RuleInfo rule : Vet.rules()) {
      assertThat(readme).contains("| [" + rule.name() + "](" + rule.page() + ") | ");
    }
  }

  @Test
  void readmeShowsFindingsOfTheExample() throws IOException {
    List<String> planted = Project.read("examples/web-shop/expected-findings.txt").lines().toList();
    List<String> shown =
        SHOWN
            .matcher(Project.read("README.md"))
            .results()
            .map(found -> found.group(1) + ".java:" + found.group(2) + " " + found.group(3))
            .toList();
    assertThat(shown).hasSize(6);
    assertThat(planted).containsAtLeastElementsIn(new TreeSet<>(shown));
  }

  @Test
  void readmeConfiguresBuildsAsTheExampleDoes() throws IOException {
    String pom = Project.read("examples/web-shop/pom.xml");
    Matcher property = PROPERTY.matcher(pom.substring(0, pom.indexOf("<dependencies>")));
    String filled = pom;
    while (property.find()) {
      filled = filled.replace("${" + property.group(1) + "}", property.group(2));
    }
    List<String> shown =
        XML.matcher(Project.read("README.md")).results().map(found -> found.group(1)).toList();
    assertThat(shown).hasSize(4);
    String examples = filled + Project.read("examples/web-shop/pmd-ruleset.xml");
    for (String xml : shown) {
      assertThat(withoutBlanks(examples)).contains(withoutBlanks(xml));
    }
    assertThat(Project.read("README.md"))
        .contains(Project.read("examples/web-shop/.mvn/jvm.config").strip());
  }

  private static String withoutBlanks(String xml) {
    return xml.replaceAll("<!--.*?-->", "").replaceAll("\\s+", "");
  }

  /** What is found by default, and by the page's own rule. */
  private static List<Fact> run(Engine engine, RulePage page, List<Snippet> examples)
      throws IOException {
    List<String> asked =
        Vet.rules().stream()
            .filter(rule -> rule.onByDefault() || rule.name().equals(page.rule().name()))
            .map(RuleInfo::name)
            .toList();
    return Examples.run(engine, examples).stream()
        .filter(fact -> asked.contains(fact.rule()))
        .toList();
  }

  /** The finding that the example's comment promises. */
  private static Fact marked(RulePage page, Snippet example) {
    List<String> lines = example.text().lines().toList();
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(RulePage.REPORTED)) {
        marks.add(i + 1);
      }
    }
    assertWithMessage(example.text()).that(marks).hasSize(1);
    return new Fact(example.path(), marks.get(0), page.rule().name());
  }

  private static Snippet unsuppressed(Snippet example) {
    String bare = example.text().replaceAll("@SuppressWarnings\\(\"\\w+\"\\)", "");
    return new Snippet(example.path(), bare);
  }

  private static String code(String word) {
    return "`" + word + "`";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
