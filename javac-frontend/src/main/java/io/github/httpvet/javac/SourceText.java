package io.github.httpvet.javac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file, read once; bytes that are no UTF-8 are replaced. */
final class SourceText extends SimpleJavaFileObject {

  private static final Pattern PACKAGE =
      Pattern.compile("^[ \\t]*package\\s+([\\w.$]+)\\s*;", Pattern.MULTILINE);

  private final Path path;
  private final String text;

  SourceText(Path path, String text) {
    super(path.toAbsolutePath().normalize().toUri(), Kind.SOURCE);
    this.path = path;
    this.text = text;
  }

  static SourceText read(Path path) throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    return new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The declared package; empty for none. Comments may deceive it, which only costs types. */
  String packageName() {
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The name of the class that the file is called after. */
  String className() {
    String file = path.getFileName().toString();
    int dot = file.lastIndexOf('.');
    String simple = dot < 0 ? file : file.substring(0, dot);
    String packageName = packageName();
    return packageName.isEmpty() ? simple : packageName + "." + simple;
  }

  /** The directory that holds the packages, or null if the file does not stand in its package. */
  Path root() {
    Path directory = path.toAbsolutePath().normalize().getParent();
    String packageName = packageName();
    if (packageName.isEmpty()) {
      return directory;
    }
    String[] segments = packageName.split("\\.");
    for (int i = segments.length - 1; i >= 0; i--) {
      if (directory == null
          || directory.getFileName() == null
          || !directory.getFileName().toString().equals(segments[i])) {
        return null;
      }
      directory = directory.getParent();
    }
    return directory;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Any name will do: javac would refuse a public class in a file of another name. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }
}
