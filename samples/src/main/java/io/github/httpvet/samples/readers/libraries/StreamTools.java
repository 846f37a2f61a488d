package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;

import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.Okio;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.LineIterator;
import org.springframework.util.FileCopyUtils;
import org.springframework.util.StreamUtils;
import software.amazon.awssdk.utils.IoUtils;

/** Libraries that copy streams. */
@ReadersOf("tools for streams")
public final class StreamTools {

  @Reads(value = "Commons IO: `IOUtils.toString`", document = Document.TEXT, anything = true)
  public void commonsString(InputStream in) throws IOException {
    IOUtils.toString(in, StandardCharsets.UTF_8);
  }

  @Reads(value = "Commons IO: `IOUtils.toByteArray`", document = Document.TEXT, anything = true)
  public void commonsBytes(InputStream in) throws IOException {
    IOUtils.toByteArray(in);
  }

  @Reads(value = "Commons IO: `IOUtils.copy`", document = Document.TEXT, anything = true)
  public void commonsCopy(InputStream in) throws IOException {
    IOUtils.copy(in, OutputStream.nullOutputStream());
  }

  @Reads(value = "Commons IO: `IOUtils.readLines`", document = Document.TEXT, anything = true)
  public void commonsReadLines(InputStream in) throws IOException {
    IOUtils.readLines(in, StandardCharsets.UTF_8);
  }

  @Reads(
      value = "Commons IO: `IOUtils.lineIterator`",
      document = Document.TEXT,
      anything = true,
      closes = FAILING)
  public void commonsLines(InputStream in) {
    LineIterator lines = IOUtils.lineIterator(in, StandardCharsets.UTF_8);
    while (lines.hasNext()) {
      lines.next();
    }
  }

  @Reads(
      value = "Commons IO: `FileUtils.copyInputStreamToFile`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void commonsFile(InputStream in) throws IOException {
    Path file = Files.createTempFile("httpvet", ".txt");
    try {
      FileUtils.copyInputStreamToFile(in, file.toFile());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Reads(value = "Commons IO: `FileUtils.copyToFile`", document = Document.TEXT, anything = true)
  public void commonsToFile(InputStream in) throws IOException {
    Path file = Files.createTempFile("httpvet", ".txt");
    try {
      FileUtils.copyToFile(in, file.toFile());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Reads(value = "Guava: `ByteStreams.toByteArray`", document = Document.TEXT, anything = true)
  public void guavaBytes(InputStream in) throws IOException {
    ByteStreams.toByteArray(in);
  }

  @Reads(value = "Guava: `ByteStreams.copy`", document = Document.TEXT, anything = true)
  public void guavaCopy(InputStream in) throws IOException {
    ByteStreams.copy(in, OutputStream.nullOutputStream());
  }

  @Reads(value = "Guava: `CharStreams.toString`", document = Document.TEXT, anything = true)
  public void guavaString(InputStream in) throws IOException {
    CharStreams.toString(reader(in));
  }

  @Reads(value = "Guava: `CharStreams.readLines`", document = Document.TEXT, anything = true)
  public void guavaLines(InputStream in) throws IOException {
    CharStreams.readLines(reader(in));
  }

  @Reads(value = "Spring: `StreamUtils.copyToString`", document = Document.TEXT, anything = true)
  public void springString(InputStream in) throws IOException {
    StreamUtils.copyToString(in, StandardCharsets.UTF_8);
  }

  @Reads(value = "Spring: `StreamUtils.copyToByteArray`", document = Document.TEXT, anything = true)
  public void springBytes(InputStream in) throws IOException {
    StreamUtils.copyToByteArray(in);
  }

  @Reads(value = "Spring: `StreamUtils.copy`", document = Document.TEXT, anything = true)
  public void springCopy(InputStream in) throws IOException {
    StreamUtils.copy(in, OutputStream.nullOutputStream());
  }

  @Reads(
      value = "Spring: `FileCopyUtils.copyToByteArray`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void springFileBytes(InputStream in) throws IOException {
    FileCopyUtils.copyToByteArray(in);
  }

  @Reads(
      value = "Spring: `FileCopyUtils.copyToString`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void springFileString(InputStream in) throws IOException {
    FileCopyUtils.copyToString(reader(in));
  }

  @Reads(value = "Commons IO: `IOUtils.consume`", document = Document.TEXT, anything = true)
  public void commonsConsume(InputStream in) throws IOException {
    IOUtils.consume(in);
  }

  @Reads(value = "Commons IO: `IOUtils.copyLarge`", document = Document.TEXT, anything = true)
  public void commonsLarge(InputStream in) throws IOException {
    IOUtils.copyLarge(in, OutputStream.nullOutputStream());
  }

  @Reads(value = "Guava: `ByteStreams.exhaust`", document = Document.TEXT, anything = true)
  public void guavaExhaust(InputStream in) throws IOException {
    ByteStreams.exhaust(in);
  }

  @Reads(value = "Guava: `CharStreams.copy`", document = Document.TEXT, anything = true)
  public void guavaChars(InputStream in) throws IOException {
    CharStreams.copy(reader(in), new StringBuilder());
  }

  @Reads(
      value = "Commons Codec: `DigestUtils.sha256Hex`",
      document = Document.TEXT,
      anything = true)
  public void codecDigest(InputStream in) throws IOException {
    DigestUtils.sha256Hex(in);
  }

  @Reads(value = "AWS SDK: `IoUtils.toByteArray`", document = Document.TEXT, anything = true)
  public void awsBytes(InputStream in) throws IOException {
    IoUtils.toByteArray(in);
  }

  @Reads(value = "Okio: `readUtf8` of a source", document = Document.TEXT, anything = true)
  public void okio(InputStream in) throws IOException {
    Okio.buffer(Okio.source(in)).readUtf8();
  }

  @Reads(
      value = "AWS SDK: `IoUtils.drainInputStream`",
      document = Document.TEXT,
      anything = true,
      swallows = true)
  public void awsDrain(InputStream in) {
    IoUtils.drainInputStream(in);
  }

  private static Reader reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
