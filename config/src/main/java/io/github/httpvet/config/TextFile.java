package io.github.httpvet.config;

import io.github.httpvet.core.rules.ConfigurationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file that has to be there and to be UTF-8. */
final class TextFile {

  private TextFile() {}

  /**
   * The text without byte order mark.
   *
   * @param what the file is, for the message
   * @throws ConfigurationException if it cannot be read
   */
  static String read(Path file, String what) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new ConfigurationException(file + ": the " + what + " is not a file");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file + ": the " + what + " is not UTF-8");
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(file + ": there is no such " + what + " file");
    } catch (IOException | SecurityException e) {
      throw new ConfigurationException(file + ": the " + what + " cannot be read: " + e);
    }
  }
}
