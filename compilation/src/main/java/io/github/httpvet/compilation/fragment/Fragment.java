package io.github.httpvet.compilation.fragment;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What is kept of one source. In its text each line is a record of fields with tabs between: first
 * the notation's name and version, then the source, then for each finding itself, its steps and its
 * lines of source.
 *
 * @param source as reports show it
 * @param path with slashes, relative to the folder of fragments or absolute
 * @param hash of the source's bytes when it was compiled, or {@link #UNKNOWN}
 */
public record Fragment(Source source, String path, String hash, List<Hit> hits) {

  /** The end of a fragment's file name. */
  public static final String SUFFIX = ".httpvet";

  static final String HEAD = "httpvet-fragment\t1";

  /** For a source that is no file that can be read. */
  public static final String UNKNOWN = "-";

  private static final int NAME_BYTES = 16;

  /** Copies. */
  public Fragment {
    hits = List.copyOf(hits);
  }

  /**
   * What a fragment's text says.
   *
   * @param folder of fragments
   * @param base what reports show paths relative to, if sources are below
   * @param root the same for reports
   * @param rules what is known of rules
   * @throws IllegalStateException if the text is of another version or not whole
   */
  public static Fragment of(
      List<String> lines, Path folder, Path base, Source.Root root, List<RuleInfo> rules) {
    return new FragmentText(lines, folder, base, root, rules).parse();
  }

  /** The same for the same source, whoever compiles it. */
  static String fileName(String path) {
    byte[] digest = digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, NAME_BYTES) + SUFFIX;
  }

  /**
   * With slashes and relative to the folder of fragments, so that both can be moved together; else
   * absolute.
   */
  static String path(Path folder, Path source) {
    Path absolute = source.toAbsolutePath().normalize();
    Path path =
        Objects.equals(folder.getRoot(), absolute.getRoot())
            ? folder.relativize(absolute)
            : absolute;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** What tells whether a source has changed, or {@link #UNKNOWN}. */
  public static String hash(Path source) {
    try {
      return HexFormat.of().formatHex(digest(Files.readAllBytes(source)));
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    record(text, "source", path, hash);
    for (Hit hit : hits) {
      record(
          text,
          "finding",
          hit.rule().name(),
          hit.level().word(),
          hit.line(),
          hit.column(),
          hit.endColumn(),
          hit.message(),
          hit.hint(),
          hit.fingerprint());
      for (Hit.Step step : hit.trail()) {
        record(text, "step", step.line(), step.column(), step.endColumn(), step.text());
      }
      for (Hit.CodeLine line : hit.excerpt()) {
        record(text, "code", line.number(), line.text());
      }
    }
    // Without it the text is not whole.
    return text.append("end\n").toString();
  }

  private static void record(StringBuilder text, String kind, Object... fields) {
    text.append(kind);
    for (Object field : fields) {
      text.append('\t').append(escaped(field.toString()));
    }
    text.append('\n');
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** The field as it was before it was escaped. */
  static String plain(String field) {
    StringBuilder plain = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\' || i + 1 == field.length()) {
        plain.append(c);
        continue;
      }
      i++;
      char next = field.charAt(i);
      plain.append(
          switch (next) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> next;
          });
    }
    return plain.toString();
  }
}
