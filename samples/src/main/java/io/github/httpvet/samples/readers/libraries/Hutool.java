package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;
import static io.github.httpvet.samples.readers.Input.MALFORMED;

import cn.hutool.core.img.ImgUtil;
import cn.hutool.core.io.FileUtil;
import cn.hutool.core.io.IoUtil;
import cn.hutool.core.util.XmlUtil;
import cn.hutool.core.util.ZipUtil;
import cn.hutool.crypto.digest.DigestUtil;
import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Hutool. */
@ReadersOf("Hutool")
public final class Hutool {

  @Reads(
      value = "`IoUtil.readUtf8`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void readUtf8(InputStream in) {
    IoUtil.readUtf8(in);
  }

  @Reads(
      value = "`IoUtil.readBytes`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void readBytes(InputStream in) {
    IoUtil.readBytes(in);
  }

  @Reads(value = "`IoUtil.readBytes`, told not to close", document = Document.TEXT, anything = true)
  public void readBytesOnly(InputStream in) {
    IoUtil.readBytes(in, false);
  }

  @Reads(value = "`IoUtil.copy`", document = Document.TEXT, anything = true)
  public void copy(InputStream in) {
    IoUtil.copy(in, OutputStream.nullOutputStream());
  }

  @Reads(
      value = "`IoUtil.readUtf8Lines`",
      document = Document.TEXT,
      anything = true,
      closes = FAILING)
  public void lines(InputStream in) {
    IoUtil.readUtf8Lines(in, new ArrayList<>());
  }

  @Reads(
      value = "`IoUtil.checksumCRC32`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void checksum(InputStream in) {
    IoUtil.checksumCRC32(in);
  }

  @Reads(
      value = "`FileUtil.writeFromStream`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void file(InputStream in) throws IOException {
    Path file = Files.createTempFile("httpvet", ".txt");
    try {
      FileUtil.writeFromStream(in, file.toFile());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Reads(value = "`DigestUtil.sha256Hex`", document = Document.TEXT, anything = true)
  public void digest(InputStream in) {
    DigestUtil.sha256Hex(in);
  }

  @Reads(
      value = "`XmlUtil.readXML`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void xml(InputStream in) {
    XmlUtil.readXML(in);
  }

  @Reads(
      value = "`ZipUtil.unGzip`",
      document = Document.GZIP,
      closes = GOOD,
      stopsEarly = true,
      seesTheEndFrom = 23)
  public void gzip(InputStream in) {
    ZipUtil.unGzip(in);
  }

  @Reads(value = "`ImgUtil.read`", document = Document.PNG, stopsEarly = true)
  public void image(InputStream in) {
    ImgUtil.read(in);
  }
}
