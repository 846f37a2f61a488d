package io.github.httpvet.samples.readers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Documents that readers know, and some that are none of them. */
public enum Document {
  /** An object with two members. */
  JSON("{\"name\":\"a\",\"count\":1}", "{\"name\":\"a\" : ]"),

  /** An element with one in it. */
  XML("<a><name>b</name></a>", "<a><name>b</a>"),

  /** A map. */
  YAML("name: a\ncount: 1\n", "name: [a\n: b"),

  /** Two lines. */
  TEXT("a,b\nc,d\n", ""),

  /** Quoted values. */
  CSV("a,b\n\"c\",d\n", "a,b\n\"c\"x,d\n"),

  /** Two properties. */
  PROPERTIES("a=b\nc=d\n", "a=\\u00zz\n"),

  /** Two properties in XML. */
  PROPERTIES_XML(
      "<?xml version=\"1.0\"?><!DOCTYPE properties SYSTEM"
          + " \"http://java.sun.com/dtd/properties.dtd\">"
          + "<properties><entry key=\"a\">b</entry></properties>",
      "<?xml version=\"1.0\"?><properties><entry>"),

  /** The main section of a manifest. */
  MANIFEST("Manifest-Version: 1.0\n\n", "no header at all\n\n"),

  /** An image. */
  PNG(Document::png),

  /** Compressed text. */
  GZIP(
      out -> {
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
          zip.write(TEXT.good());
        }
      }),

  /** An archive of one file. */
  ZIP(
      out -> {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
          zip.putNextEntry(new ZipEntry("a"));
          zip.write(TEXT.good());
        }
      }),

  /** A serialized text. */
  OBJECT(out -> new ObjectOutputStream(out).writeObject("a text"));

  private final byte[] good;
  private final byte[] malformed;

  Document(String good, String malformed) {
    this.good = good.getBytes(StandardCharsets.UTF_8);
    this.malformed = malformed.getBytes(StandardCharsets.UTF_8);
  }

  Document(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    this.good = bytes.toByteArray();
    this.malformed = bytes.toByteArray();
    for (int at = 0; at < malformed.length; at++) {
      // The head stays as it is in images, so that the reader for them is found.
      malformed[at] = (byte) (malformed[at] ^ (at < 8 && isPng() ? 0 : 0x55));
    }
  }

  /** One that a reader can read. */
  public byte[] good() {
    return good.clone();
  }

  /** One that makes a reader throw. */
  public byte[] malformed() {
    return malformed.clone();
  }

  private boolean isPng() {
    return name().equals("PNG");
  }

  private static void png(OutputStream out) throws IOException {
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
