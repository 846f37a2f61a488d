package io.github.httpvet.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes mended files: whole or not at all, and only over what they were made of. */
public final class Rewrite {

  private static final String MARK = "\uFEFF";

  private final Charset encoding;
  private final boolean isForced;

  /**
   * For sources of an encoding.
   *
   * @param isForced whether files are written that git could not give back
   */
  public Rewrite(Charset encoding, boolean isForced) {
    this.encoding = encoding;
    this.isForced = isForced;
  }

  /**
   * Writes a file.
   *
   * @return why it was not written, one line; empty if it was
   * @throws IOException if it cannot be written; it is then as it was
   */
  public Optional<String> write(Mended mended) throws IOException {
    Path file = mended.source().file().toRealPath();
    byte[] before = Files.readAllBytes(file);
    Optional<Content> content = Content.of(before, mended.text(), encoding);
    if (content.isEmpty()) {
      return Optional.of("it changed meanwhile, or has bytes that its encoding does not have");
    }
    if (!isForced && !isInGit(file)) {
      return Optional.of("git could not give it back: commit it first, or say --force");
    }
    Path written = Files.createTempFile(file.getParent(), ".httpvet", ".tmp");
    try {
      Files.write(written, content.get().bytes(mended.mended()));
      keepPermissions(file, written);
      replace(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
    return Optional.empty();
  }

  private static void keepPermissions(Path file, Path written) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(written, PosixFileAttributeView.class);
    if (from != null && to != null) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  private static void replace(Path written, Path file) throws IOException {
    try {
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** True if git has the file as it is. */
  private static boolean isInGit(Path file) {
    try {
      Git git = new Git(file.getParent());
      String name = file.getFileName().toString();
      return git.ask("ls-files", "--error-unmatch", "--", name).isPresent()
          && git.ask("diff", "--quiet", "HEAD", "--", name).isPresent();
    } catch (UsageException e) {
      return false; // no git
    }
  }

  /** How a text is encoded in its file. */
  private record Content(Charset charset, boolean isMarked) {

    /** Empty if the bytes are not those of the text. */
    static Optional<Content> of(byte[] bytes, String text, Charset encoding) {
      List<Charset> marked =
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
      for (Charset charset : marked) {
        Content content = new Content(charset, true);
        if (content.isOf(bytes, text)) {
          return Optional.of(content);
        }
      }
      Content plain = new Content(encoding, false);
      return plain.isOf(bytes, text) ? Optional.of(plain) : Optional.empty();
    }

    private boolean isOf(byte[] bytes, String text) {
      try {
        return Arrays.equals(bytes, bytes(text));
      } catch (IOException e) {
        return false;
      }
    }

    /**
     * The bytes of a text.
     *
     * @throws CharacterCodingException if the encoding does not have all of it
     */
    byte[] bytes(String text) throws CharacterCodingException {
      ByteBuffer buffer =
          charset.newEncoder().encode(CharBuffer.wrap(isMarked ? MARK + text : text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    }
  }
}
