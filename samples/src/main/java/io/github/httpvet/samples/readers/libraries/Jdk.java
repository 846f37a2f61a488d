package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;
import static io.github.httpvet.samples.readers.Input.MALFORMED;

import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Scanner;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK. */
@ReadersOf("JDK")
public final class Jdk {

  @Reads(value = "`InputStream.readAllBytes`", document = Document.TEXT, anything = true)
  public void readAllBytes(InputStream in) throws IOException {
    in.readAllBytes();
  }

  @Reads(value = "`InputStream.transferTo`", document = Document.TEXT, anything = true)
  public void transferTo(InputStream in) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  @Reads(value = "`Reader.transferTo`", document = Document.TEXT, anything = true)
  public void transferToWriter(InputStream in) throws IOException {
    reader(in).transferTo(Writer.nullWriter());
  }

  @Reads(value = "`Files.copy`", document = Document.TEXT, anything = true)
  public void copy(InputStream in) throws IOException {
    Path file = Files.createTempFile("httpvet", ".txt");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Reads(value = "`BufferedReader.lines`", document = Document.TEXT, anything = true)
  public void lines(InputStream in) {
    reader(in).lines().forEach(line -> {});
  }

  @Reads(value = "`BufferedReader.readLine` until null", document = Document.TEXT, anything = true)
  public void readLine(InputStream in) throws IOException {
    BufferedReader reader = reader(in);
    while (reader.readLine() != null) {
      continue;
    }
  }

  @Reads(
      value = "`Scanner.next`, delimiter `\\A`",
      document = Document.TEXT,
      anything = true,
      swallows = true)
  public void scanner(InputStream in) {
    new Scanner(in, StandardCharsets.UTF_8).useDelimiter("\\A").next();
  }

  @Reads(
      value = "`Scanner.nextLine` while there is one",
      document = Document.TEXT,
      anything = true,
      swallows = true)
  public void scannerLines(InputStream in) {
    Scanner scanner = new Scanner(in, StandardCharsets.UTF_8);
    while (scanner.hasNextLine()) {
      scanner.nextLine();
    }
  }

  @Reads(value = "`Properties.load`", document = Document.PROPERTIES)
  public void properties(InputStream in) throws IOException {
    new Properties().load(in);
  }

  @Reads(
      value = "`Properties.loadFromXML`",
      document = Document.PROPERTIES_XML,
      closes = {GOOD, MALFORMED})
  public void propertiesFromXml(InputStream in) throws IOException {
    new Properties().loadFromXML(in);
  }

  @Reads(value = "`new PropertyResourceBundle`", document = Document.PROPERTIES)
  public void bundle(InputStream in) throws IOException {
    new PropertyResourceBundle(in);
  }

  @Reads(value = "`new Manifest`", document = Document.MANIFEST)
  public void manifest(InputStream in) throws IOException {
    new Manifest(in);
  }

  @Reads(value = "`new GZIPInputStream`, nothing read", document = Document.GZIP, stopsEarly = true)
  public void gzipHead(InputStream in) throws IOException {
    new GZIPInputStream(in);
  }

  // Until https://bugs.openjdk.org/browse/JDK-7036144 it looked for another member only where bytes
  // were available.
  @Reads(
      value = "`GZIPInputStream.readAllBytes`",
      document = Document.GZIP,
      stopsEarly = true,
      seesTheEndFrom = 23)
  public void gzip(InputStream in) throws IOException {
    new GZIPInputStream(in).readAllBytes();
  }

  @Reads(
      value = "`ZipInputStream`, all entries",
      document = Document.ZIP,
      anything = true,
      stopsEarly = true)
  public void zip(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    while (zip.getNextEntry() != null) {
      zip.readAllBytes();
    }
  }

  @Reads(
      value = "`new JarInputStream`, nothing read",
      document = Document.ZIP,
      anything = true,
      stopsEarly = true)
  public void jar(InputStream in) throws IOException {
    new JarInputStream(in);
  }

  @Reads(value = "`ObjectInputStream.readObject`", document = Document.OBJECT, stopsEarly = true)
  public void object(InputStream in) throws Exception {
    new ObjectInputStream(in).readObject();
  }

  @Reads(
      value = "`DocumentBuilder.parse`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void dom(InputStream in) throws Exception {
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
  }

  @Reads(
      value = "`SAXParser.parse`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void sax(InputStream in) throws Exception {
    SAXParserFactory.newInstance().newSAXParser().parse(in, new DefaultHandler());
  }

  @Reads(
      value = "`SAXParser.parse`, the handler throws",
      document = Document.XML,
      refuses = true,
      closes = {MALFORMED, FAILING})
  public void saxHandler(InputStream in) throws Exception {
    SAXParserFactory.newInstance().newSAXParser().parse(in, new Throwing());
  }

  @Reads(value = "`XMLStreamReader`, all events", document = Document.XML, closes = GOOD)
  public void stax(InputStream in) throws Exception {
    XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(in);
    while (reader.hasNext()) {
      reader.next();
    }
  }

  @Reads(
      value = "`Transformer.transform` of a `StreamSource`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void transformer(InputStream in) throws Exception {
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new StreamSource(in), new DOMResult());
  }

  @Reads(value = "`ImageIO.read`", document = Document.PNG, stopsEarly = true)
  public void image(InputStream in) throws IOException {
    ImageIO.read(in);
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Throws at the first element. */
  private static final class Throwing extends DefaultHandler {

    @Override
    public void startElement(
        String uri, String local, String name, org.xml.sax.Attributes attributes) {
      throw new IllegalStateException(name);
    }
  }
}
