package io.github.httpvet.javac;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file, read once; bytes that its encoding does not have are replaced. */
final class SourceText extends SimpleJavaFileObject {

  private static final Pattern PACKAGE =
      Pattern.compile("^[ \\t]*package\\s+([\\w.$]+)\\s*;", Pattern.MULTILINE);

  private static final String MARK = "\uFEFF";
  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  private final Path path;
  private final String text;
  private final boolean isDecodable;

  SourceText(Path path, String text) {
    this(path, text, true);
  }

  private SourceText(Path path, String text, boolean isDecodable) {
    super(path.toAbsolutePath().normalize().toUri(), Kind.SOURCE);
    this.path = path;
    this.text = text;
    this.isDecodable = isDecodable;
  }

  /**
   * Reads a file.
   *
   * @param encoding unless the file starts with a byte order mark
   */
  static SourceText read(Path path, Charset encoding) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    Charset charset = marked(bytes).orElse(encoding);
    String text;
    boolean isDecodable = true;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, charset);
      isDecodable = false;
    }
    return new SourceText(path, text.startsWith(MARK) ? text.substring(1) : text, isDecodable);
  }

  private static Optional<Charset> marked(byte... bytes) {
    return MARKED.stream()
        .filter(
            charset -> {
              byte[] mark = MARK.getBytes(charset);
              return bytes.length >= mark.length
                  && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
            })
        .findFirst();
  }

  /** False if bytes had to be replaced. */
  boolean isDecodable() {
    return isDecodable;
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
