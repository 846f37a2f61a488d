package io.github.httpvet.check.key;

import io.github.httpvet.core.key.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds and reads the files of settings that frameworks make clients by. What cannot be read, or is
 * far larger than any such file, is left out: there are then fewer findings, and never other ones.
 */
public final class KeyFiles {

  /** The folder of MicroProfile's file. */
  public static final String META_INF = "META-INF";

  /** More than people write; a parser has to be done with it at once. */
  static final int MOST_BYTES = 1 << 20;

  /** More files than any folder of settings has. */
  private static final int MOST_FILES = 200;

  private static final Pattern NAME =
      Pattern.compile(
          "(application|bootstrap)(-[^/\\\\]+)?\\.(properties|ya?ml)"
              + "|microprofile-config(-[^/\\\\]+)?\\.properties");

  private KeyFiles() {}

  /** True for the name of a file of settings. */
  public static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }

  /** True for a file in a source folder of tests: what it sets is for show. */
  public static boolean isOfTests(Path file) {
    boolean isInSources = false;
    for (Path part : file.toAbsolutePath().normalize()) {
      String name = part.toString();
      if (isInSources && name.toLowerCase(Locale.ROOT).contains("test")) {
        return true;
      }
      isInSources = name.equals("src");
    }
    return false;
  }

  /** The keys of a file; empty if it cannot be read, is too large or is no text. */
  public static Optional<KeyFile> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        // It may grow while it is read.
        byte[] bytes = in.readNBytes(MOST_BYTES);
        return read(file, new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The keys of a text that may be newer than its file. */
  public static Optional<KeyFile> read(Path file, String text) {
    if (text.length() > MOST_BYTES || text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return String.valueOf(file.getFileName()).endsWith(".properties")
        ? Optional.of(PropertiesReader.read(file.toString(), text))
        : YamlReader.read(file.toString(), text);
  }

  /** What sets the same program up: the other files of the folder, and MicroProfile's below it. */
  public static List<KeyFile> beside(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return List.of();
    }
    Path top =
        folder.endsWith(META_INF) && folder.getParent() != null ? folder.getParent() : folder;
    return Stream.of(top, top.resolve(META_INF))
        .flatMap(each -> in(each).stream())
        .filter(other -> !other.equals(file.toAbsolutePath().normalize()))
        .flatMap(other -> read(other).stream())
        .toList();
  }

  /** Those in a folder, sorted. */
  public static List<Path> in(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isOne(file.getFileName().toString()) && Files.isRegularFile(file))
          .sorted()
          .limit(MOST_FILES)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
