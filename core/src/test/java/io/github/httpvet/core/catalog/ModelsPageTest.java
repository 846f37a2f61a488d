package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on models shows can be read, and it leaves no word of the notation out. */
class ModelsPageTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final List<String> LINES =
      List.of("type", "fluent", "property", "mend", "release", "version", "mention");

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "models.md"));
  }

  private static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(page())
        .results()
        .filter(block -> block.group(1).isEmpty())
        .map(block -> block.group(2))
        .toList();
  }

  @Test
  void everyExampleCanBeRead() throws IOException {
    List<String> blocks = blocks();
    assertThat(blocks.size()).isAtLeast(8);
    for (String block : blocks) {
      Library library = Library.parse("models", block);
      int read =
          library.kinds().size()
              + library.rows().size()
              + library.mends().size()
              + library.releases().size()
              + library.witnesses().size();
      long lines = block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
      assertWithMessage(block).that(read).isEqualTo(lines);
    }
  }

  @Test
  void everyRoleIsExplained() throws IOException {
    String page = page();
    String shown = String.join("\n", blocks());
    for (Role role : Role.values()) {
      boolean isInTable = page.contains("| `" + role.word() + "` |") || role == Role.SETS;
      boolean isInExample = shown.lines().anyMatch(line -> line.startsWith(role.word() + " "));
      assertWithMessage(role.word()).that(isInTable || isInExample).isTrue();
    }
    for (String line : LINES) {
      assertThat(page).contains("| `" + line + " ");
    }
  }

  @Test
  void everyDetailIsExplained() throws IOException {
    List<String> told = new ArrayList<>();
    for (MatchResult row :
        Pattern.compile("^\\| (`.*?`) \\| .* \\| .* \\|$", Pattern.MULTILINE)
            .matcher(page())
            .results()
            .toList()) {
      Stream.of(row.group(1).split("[`, ]+")).filter(word -> !word.isEmpty()).forEach(told::add);
    }
    for (DetailWord word : DetailWord.values()) {
      for (String form : forms(word)) {
        assertWithMessage(form).that(told).contains(form);
      }
    }
  }

  /** Each way to write it, as the message says that is shown for another. */
  private static List<String> forms(DetailWord word) {
    String form = word.expected().getMessage().substring("expected: ".length());
    String key = form.substring(0, form.indexOf('=') + 1);
    return Stream.of(form.substring(key.length()).split(" or ")).map(key::concat).toList();
  }
}
